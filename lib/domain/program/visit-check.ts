import type { CheckResult, Finding } from "../check/types";
import type { Item } from "../knowledge/types";
import { placeOfRef } from "./check-plan";
import type { PlanContent, PlanRow } from "./plan";
import { isVisit } from "./visits";

type Rows = Pick<PlanContent, "rows">;
type CheckOf = (rows: Rows) => CheckResult;

/** What the plan's check says of one visit: of its row and steps, and of exercises on its days where it is the visit
 *  that brings the finding about. */
export function checkOfVisit(
  result: CheckResult,
  row: PlanRow,
  { rows }: Rows,
  itemById: (id: string) => Item | undefined,
  checkOf: CheckOf,
): CheckResult {
  const home = rows.filter((other) => other.id !== row.id && !isHandsOn(other, itemById));
  const meets = new Set(sharingDays(row, home).map(({ id }) => id));
  const without = namesIn(checkOf({ rows: home }).findings);
  const brought = namesIn(checkOf({ rows: [...home, row] }).findings);
  const findings = result.findings.flatMap((finding): Finding[] => {
    const items = finding.items.filter(({ ref }) => {
      const { rowId } = placeOfRef(ref);
      const name = nameOf(finding, ref);
      return rowId === row.id || (meets.has(rowId) && brought.has(name) && !without.has(name));
    });
    return items.length > 0 ? [{ ...finding, items }] : [];
  });
  const verdicts = result.verdicts.filter(({ ref }) => placeOfRef(ref).rowId === row.id);
  return { ...result, findings, verdicts, checked: { ...result.checked, items: verdicts.length } };
}

/** The rows that have a day in common with this one, in some week. */
export function sharingDays(row: PlanRow, others: readonly PlanRow[]): readonly PlanRow[] {
  return others.filter(
    ({ id, weeks }) =>
      id !== row.id &&
      weeks.some((cell, week) => cell?.days.some((day) => row.weeks[week]?.days.includes(day) ?? false) ?? false),
  );
}

function isHandsOn({ itemId }: PlanRow, itemById: (id: string) => Item | undefined): boolean {
  const item = itemById(itemId);
  return item !== undefined && isVisit({}, item);
}

const namesIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap((finding) => finding.items.map(({ ref }) => nameOf(finding, ref))));

const nameOf = ({ rule }: Finding, ref: string): string => `${rule.id} ${ref}`;
