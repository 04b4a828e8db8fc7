import { check } from "../check/check";
import { checkItemOf } from "../check/check-item";
import type { CheckContext, CheckItem, CheckResult, Facts } from "../check/types";
import { WEEKDAYS } from "../day/day";
import type { Dose, Item, Position, Rule } from "../knowledge/types";
import type { OwnFigure } from "../own-items/own-figure";
import { longestSteps } from "./booked-time";
import type { PlanContent, PlanRow } from "./plan";
import type { SessionStep } from "./session-steps";

/** The knowledge a plan is checked with: shipped, and the practice's own when there is any. */
export interface Library {
  /** Version of the rules: the shipped one, and the practice's own after a plus. */
  readonly version: string;
  readonly items: readonly Item[];
  readonly rules: readonly Rule[];
  itemById(id: string): Item | undefined;
  /** Drawings and pictures of the practice's own items, by the item's id. */
  readonly ownFigures?: ReadonlyMap<string, OwnFigure> | undefined;
}

/** Checks every row of a plan. A row is checked at its strongest week: what is too much once is too much. */
export function checkPlan(
  facts: Facts,
  plan: Pick<PlanContent, "rows">,
  library: Library,
  context: CheckContext,
): CheckResult {
  const weeks = Math.max(0, ...plan.rows.map((row) => row.weeks.length));
  return check(facts, checkItemsOf(plan.rows, library), library.rules, {
    ...context,
    weeks,
    rulesVersion: library.version,
  });
}

/** The rows as things to check; a row whose item the library does not have cannot be checked and says so. */
export function checkItemsOf(rows: readonly PlanRow[], library: Pick<Library, "itemById">): CheckItem[] {
  const found = rows.flatMap((row): CheckItem[] => {
    const item = library.itemById(row.itemId);
    const own = item ? rowItem(row, item) : unknownItem(row.id, row.itemId);
    const [first, ...rest] = longestSteps(row, item).map((step) => stepItem(row, step, library.itemById(step.itemId)));
    // The steps open and close the visit; what it is called as a whole stands among them.
    return first ? [first, own, ...rest] : [own];
  });
  return found.map((item, order) => ({ ...item, order }));
}

/** Rows that must not be done now: contraindicated or waiting for clearance, and not overridden. A session with one step
 *  that must not be done is not done as it stands. */
export function pausedRows({ verdicts }: Pick<CheckResult, "verdicts">): ReadonlySet<string> {
  return new Set(verdicts.filter(({ blocks }) => blocks).map(({ ref }) => placeOfRef(ref).rowId));
}

const STEP_MARK = "/";

/** How a finding names a step of a row. */
export const stepRef = (rowId: string, stepId: string): string => `${rowId}${STEP_MARK}${stepId}`;

/** The row that a finding speaks of, and the step where it speaks of one. */
export function placeOfRef(ref: string): { readonly rowId: string; readonly stepId: string | null } {
  const [rowId = ref, stepId = null] = ref.split(STEP_MARK);
  return { rowId, stepId };
}

/** A step on the days of its row. */
function stepItem(row: PlanRow, step: SessionStep, item: Item | undefined): CheckItem {
  const ref = stepRef(row.id, step.id);
  if (!item) return unknownItem(ref, step.itemId);
  const { minutes, pressure } = step;
  const dose: Dose = { ...item.dose, minutes, ...(pressure ? { pressure } : {}) };
  return { ...checkItemOf(item, ref, dose, step.regions, step.position), days: daysOf(row) };
}

function rowItem(row: PlanRow, item: Item): CheckItem {
  const doses = row.weeks.flatMap((cell) => (cell ? [cell.dose] : []));
  const dose = doses.length > 0 ? strongest(doses) : undefined;
  const checked = checkItemOf(item, row.id, dose, row.regions, positionOf(row, item));
  return {
    ...checked,
    days: daysOf(row),
    ...(doses.length > 0 && doses.every((dose) => isSame(dose, item.dose)) ? { asSuggested: true } : {}),
  };
}

/** How the client lies for the visit as a whole. Where no step is in the position of the row's item, nobody lies so:
 *  it takes the first step's, and the others are checked with their steps. */
function positionOf({ steps = [] }: PlanRow, item: Item): Position {
  const [first] = steps;
  const isOwn = ({ position }: SessionStep) => position === item.position || position === "varied";
  return first && !steps.some(isOwn) ? first.position : item.position;
}

function isSame(one: Dose, other: Dose): boolean {
  const entries = Object.entries(one);
  return (
    entries.length === Object.keys(other).length &&
    entries.every(([field, value]) => Object.entries(other).some(([name, there]) => name === field && there === value))
  );
}

const PRESSURES = ["light", "moderate", "deep"] as const;

/** The most of every number over the weeks, and the least rest. */
function strongest(doses: readonly Dose[]): Dose {
  const most = (field: "minutes" | "holdSeconds" | "effort" | "timesPerDay" | "sets" | "reps" | "loadKg") => {
    const values = doses.map((dose) => dose[field]).filter((value) => value !== undefined);
    return values.length > 0 ? { [field]: Math.max(...values) } : {};
  };
  const rests = doses.map(({ restSeconds }) => restSeconds).filter((value) => value !== undefined);
  const pressure = PRESSURES.findLast((one) => doses.some((dose) => dose.pressure === one));
  return {
    ...most("sets"),
    ...most("reps"),
    ...most("minutes"),
    ...most("holdSeconds"),
    ...most("effort"),
    ...most("loadKg"),
    ...most("timesPerDay"),
    ...(rests.length > 0 ? { restSeconds: Math.min(...rests) } : {}),
    ...(pressure ? { pressure } : {}),
  };
}

/** Days counted from the first Monday of the plan. */
function daysOf({ weeks }: PlanRow): number[] {
  return weeks.flatMap((cell, week) =>
    WEEKDAYS.flatMap((weekday, day) => (cell?.days.includes(weekday) ? [week * 7 + day] : [])),
  );
}

function unknownItem(ref: string, itemId: string): CheckItem {
  return {
    ref,
    itemId,
    name: itemId,
    kind: "advice",
    traits: [],
    regions: [],
    aims: [],
    position: "varied",
    untagged: true,
  };
}
