import type { Dose, Item } from "../knowledge/types";
import { placeOfRef } from "./check-plan";
import type { Cell, PlanContent, PlanRow } from "./plan";
import { weeksOf } from "./plan";
import { type SessionStep, stepOf } from "./session-steps";

/** The plan with one cell set; null takes the item out of that week. */
export function setCell(plan: PlanContent, rowId: string, week: number, cell: Cell | null): PlanContent {
  return changeRow(plan, rowId, (row) => ({
    ...row,
    weeks: row.weeks.map((old, index) => (index === week - 1 ? cell : old)),
  }));
}

/** The plan with one row changed. */
export function changeRow(plan: PlanContent, rowId: string, change: (row: PlanRow) => PlanRow): PlanContent {
  return { ...plan, rows: plan.rows.map((row) => (row.id === rowId ? change(row) : row)) };
}

/** The plan with an item added on three days of every week, at the item's own dose. */
export function addRow(plan: PlanContent, item: Item, rowId: string): PlanContent {
  const cell: Cell = { dose: item.dose, days: ["mon", "wed", "fri"] };
  return {
    ...plan,
    rows: [...plan.rows, { id: rowId, itemId: item.id, weeks: Array.from({ length: weeksOf(plan) }, () => cell) }],
  };
}

/** The plan without a row; the short lists forget it too. */
export function removeRow(plan: PlanContent, rowId: string): PlanContent {
  const keep = (ids: readonly string[]) => ids.filter((id) => id !== rowId);
  return {
    ...plan,
    rows: plan.rows.filter(({ id }) => id !== rowId),
    flareDay: keep(plan.flareDay),
    minimumDay: keep(plan.minimumDay),
  };
}

/** The plan with one step of a session changed. */
function changeStep(plan: PlanContent, rowId: string, stepId: string, change: (step: SessionStep) => SessionStep) {
  return changeRow(plan, rowId, (row) => ({
    ...row,
    ...(row.steps && { steps: row.steps.map((step) => (step.id === stepId ? change(step) : step)) }),
  }));
}

/** The plan with another item in a row or in a step of one: same weeks and days, the new item's own dose, at most as long
 *  as before. `ref` is what a finding names. */
export function swapItem(plan: PlanContent, ref: string, item: Item): PlanContent {
  const { rowId, stepId } = placeOfRef(ref);
  if (stepId !== null) return changeStep(plan, rowId, stepId, ({ id, minutes }) => ({ ...stepOf(item, id), minutes }));
  return changeRow(plan, rowId, ({ id, weeks }) => ({
    id,
    itemId: item.id,
    weeks: weeks.map((cell) => (cell ? { days: cell.days, dose: doseFor(item.dose, cell.dose) } : null)),
  }));
}

function doseFor(own: Dose, before: Dose): Dose {
  return own.minutes !== undefined && before.minutes !== undefined
    ? { ...own, minutes: Math.min(own.minutes, before.minutes) }
    : own;
}
