import type { Dose } from "../knowledge/types";
import type { Cell } from "./plan";

/** One number of the dose that grows from week to week. */
export interface Progression {
  readonly field: "sets" | "reps" | "holdSeconds" | "minutes";
  readonly step: number;
  /** Weeks between two steps. */
  readonly everyWeeks: number;
  readonly atMost: number;
}

/** The largest step taken at once, so that a slip of the hand cannot double a dose.
 *  Sets: 1. Repetitions: 2. Hold: 10 s. Minutes: 10.
 *  Source: ACSM position stand 2009;41:687-708 advises 2-10 % steps of load; for unloaded work the steps are ours. */
export const LARGEST_STEP = { sets: 1, reps: 2, holdSeconds: 10, minutes: 10 } as const;

/** The dose of each of `weeks` weeks, growing from the first by capped steps. */
export function progress(first: Dose, progression: Progression | null, weeks: number): Dose[] {
  return Array.from({ length: weeks }, (_, index) => doseInWeek(first, progression, index));
}

/** Copies a cell into all later weeks, growing by the progression. */
export function fillRight(
  cells: readonly (Cell | null)[],
  from: number,
  progression: Progression | null,
): (Cell | null)[] {
  const start = cells[from];
  if (!start) return [...cells];
  const doses = progress(start.dose, progression, cells.length - from);
  return cells.map((cell, index) => {
    const dose = doses[index - from];
    return index < from || dose === undefined ? cell : { days: start.days, dose };
  });
}

function doseInWeek(first: Dose, progression: Progression | null, index: number): Dose {
  const base = progression && first[progression.field];
  if (!progression || base === undefined || base === null) return first;
  const { field, everyWeeks, atMost } = progression;
  const step = Math.min(progression.step, LARGEST_STEP[field]);
  const steps = Math.floor(index / Math.max(1, everyWeeks));
  return { ...first, [field]: Math.max(base, Math.min(atMost, base + step * steps)) };
}
