import type { Dose } from "../knowledge/types";
import type { Cell, PlanRow } from "./plan";
import { spread } from "./short-dose";

/** How one number of a dose grows from week to week. */
export interface Progression {
  readonly field: GrowingField | "daysPerWeek";
  readonly step: number;
  /** Weeks between two steps. */
  readonly everyWeeks: number;
  readonly atMost: number;
}

export const GROWING_FIELDS = ["sets", "reps", "holdSeconds", "minutes", "loadKg", "effort"] as const;
export type GrowingField = (typeof GROWING_FIELDS)[number];

/** The largest step taken at once, so that a slip of the hand cannot double a dose.
 *  Sets: 1. Repetitions: 2. Hold: 10 s. Minutes: 10. Effort: 1 of 10. Days: 1 a week.
 *  Source: ACSM position stand, Med Sci Sports Exerc 2009;41:687-708 advises 2-10 % steps of load; for unloaded work
 *  the steps are ours. */
export const LARGEST_STEP = { sets: 1, reps: 2, holdSeconds: 10, minutes: 10, effort: 1, daysPerWeek: 1 } as const;

/** The largest step of load: this share of the load before it, and never less than the smallest plate.
 *  Source: ACSM 2009 as above (2-10 %). Unit of the plate: kg. */
const LOAD_SHARE = 0.1;
const SMALLEST_PLATE_KG = 1;

/** The largest step from this value. */
export function largestStep(field: Progression["field"], from: number): number {
  return field === "loadKg" ? Math.max(SMALLEST_PLATE_KG, from * LOAD_SHARE) : LARGEST_STEP[field];
}

/** The dose of each of `weeks` weeks, growing from the first by capped steps. */
export function progress(first: Dose, progression: Progression | null, weeks: number): Dose[] {
  return Array.from({ length: weeks }, (_, index) => doseInWeek(first, progression, index));
}

/** Copies a cell into all later weeks, growing by the progressions: numbers of the dose, and days a week. */
export function fillRight(
  cells: readonly (Cell | null)[],
  from: number,
  progressions: readonly Progression[],
): (Cell | null)[] {
  const start = cells[from];
  if (!start) return [...cells];
  return cells.map((cell, index) => {
    if (index < from) return cell;
    const dose = progressions.reduce((grown, one) => doseInWeek(grown, one, index - from), start.dose);
    const frequency = progressions.find(({ field }) => field === "daysPerWeek");
    const count = frequency ? valueAfter(start.days.length, frequency, index - from) : start.days.length;
    return { dose, days: count === start.days.length ? start.days : spread(count) };
  });
}

function doseInWeek(first: Dose, progression: Progression | null, index: number): Dose {
  if (!progression || progression.field === "daysPerWeek") return first;
  const base = first[progression.field];
  return base === undefined ? first : { ...first, [progression.field]: valueAfter(base, progression, index) };
}

/** The number after so many weeks: it grows step by step, each no larger than the cap, and never shrinks. */
function valueAfter(base: number, { field, step, everyWeeks, atMost }: Progression, weeks: number): number {
  const steps = Math.floor(weeks / Math.max(1, everyWeeks));
  let value = base;
  for (let taken = 0; taken < steps && value < atMost; taken++) {
    value = Math.min(atMost, value + Math.min(step, largestStep(field, value)));
  }
  return Math.max(base, Math.round(value * 10) / 10);
}

/** A step between two weeks that is larger than it may be. */
export interface Breach {
  readonly rowId: string;
  /** The week that asks for too much, from 1. */
  readonly week: number;
  readonly field: Progression["field"];
  readonly from: number;
  readonly to: number;
}

/** Where a row grows faster than the cap from one of its weeks to the next. Weeks without the row are passed over:
 *  after a pause nobody may begin higher than they stopped. */
export function stepBreaches({ id, weeks }: Pick<PlanRow, "id" | "weeks">): Breach[] {
  let before: Cell | null = null;
  const breaches: Breach[] = [];
  weeks.forEach((cell, index) => {
    if (!cell) return;
    if (before) {
      for (const [field, from, to] of pairs(before, cell)) {
        // A tenth of a unit is rounding.
        if (to - from > largestStep(field, from) + 0.1) breaches.push({ rowId: id, week: index + 1, field, from, to });
      }
    }
    before = cell;
  });
  return breaches;
}

function pairs(before: Cell, after: Cell): (readonly [Progression["field"], number, number])[] {
  const doses = GROWING_FIELDS.flatMap((field) => {
    const [from, to] = [before.dose[field], after.dose[field]];
    return from === undefined || to === undefined ? [] : [[field, from, to] as const];
  });
  return [...doses, ["daysPerWeek", before.days.length, after.days.length]];
}
