import type { Dose, Item } from "../knowledge/types";
import type { Cell, PlanContent, PlanRow } from "./plan";
import { weeksOf } from "./plan";

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

/** The plan with a row moved up (-1) or down (+1). */
export function moveRow(plan: PlanContent, rowId: string, by: -1 | 1): PlanContent {
  const from = plan.rows.findIndex(({ id }) => id === rowId);
  const to = from + by;
  const row = plan.rows[from];
  const other = plan.rows[to];
  if (!row || !other) return plan;
  return { ...plan, rows: plan.rows.map((old, index) => (index === from ? other : index === to ? row : old)) };
}

/** The plan with another item in a row: same weeks and days, the new item's own dose, at most as long as before. */
export function swapItem(plan: PlanContent, rowId: string, item: Item): PlanContent {
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
