import { check } from "../check/check";
import { checkItemOf } from "../check/check-item";
import type { CheckContext, CheckItem, CheckResult, Facts } from "../check/types";
import { WEEKDAYS } from "../day/day";
import type { Dose, Item, Rule } from "../knowledge/types";
import type { PlanContent, PlanRow } from "./plan";

/** The knowledge a plan is checked with: shipped, and the practice's own when there is any. */
export interface Library {
  /** Version of the rules: the shipped one, and the practice's own after a plus. */
  readonly version: string;
  readonly items: readonly Item[];
  readonly rules: readonly Rule[];
  itemById(id: string): Item | undefined;
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
  return rows.map((row, order) => {
    const item = library.itemById(row.itemId);
    return item ? rowItem(row, item, order) : unknownItem(row);
  });
}

/** Rows that must not be done now: contraindicated or waiting for clearance, and not overridden. */
export function pausedRows({ verdicts }: Pick<CheckResult, "verdicts">): ReadonlySet<string> {
  return new Set(verdicts.filter(({ blocks }) => blocks).map(({ ref }) => ref));
}

function rowItem(row: PlanRow, item: Item, order: number): CheckItem {
  const doses = row.weeks.flatMap((cell) => (cell ? [cell.dose] : []));
  const checked = checkItemOf(item, row.id, doses.length > 0 ? strongest(doses) : undefined, row.regions);
  return {
    ...checked,
    order,
    days: daysOf(row),
    ...(doses.length > 0 && doses.every((dose) => isSame(dose, item.dose)) ? { asSuggested: true } : {}),
  };
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

function unknownItem(row: PlanRow): CheckItem {
  return {
    ref: row.id,
    itemId: row.itemId,
    name: row.itemId,
    kind: "advice",
    traits: [],
    regions: [],
    aims: [],
    position: "varied",
    untagged: true,
  };
}
