import { check } from "../check/check";
import { checkItemOf } from "../check/check-item";
import type { CheckContext, CheckItem, CheckResult, Facts } from "../check/types";
import type { Item, Rule } from "../knowledge/types";
import type { PlanContent, PlanRow } from "./plan";

/** The knowledge a plan is checked with: shipped, and the practice's own when there is any. */
export interface Library {
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
  return check(facts, checkItemsOf(plan.rows, library), library.rules, context);
}

/** The rows as things to check; a row whose item the library does not have cannot be checked and says so. */
export function checkItemsOf(rows: readonly PlanRow[], library: Pick<Library, "itemById">): CheckItem[] {
  return rows.map((row) => {
    const item = library.itemById(row.itemId);
    return item ? rowItem(row, item) : unknownItem(row);
  });
}

/** Rows that must not be done now: contraindicated or waiting for clearance, and not overridden. */
export function pausedRows({ verdicts }: Pick<CheckResult, "verdicts">): ReadonlySet<string> {
  return new Set(verdicts.filter(({ blocks }) => blocks).map(({ ref }) => ref));
}

function rowItem(row: PlanRow, item: Item): CheckItem {
  const minutes = Math.max(0, ...row.weeks.map((cell) => cell?.dose.minutes ?? 0));
  const dose = row.weeks.find((cell) => cell !== null)?.dose ?? item.dose;
  const checked = checkItemOf(item, row.id, minutes > 0 ? { ...dose, minutes } : dose);
  return row.regions && row.regions.length > 0 ? { ...checked, regions: row.regions } : checked;
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
