import type { Cell, PlanContent, PlanRow } from "./plan";

/** A rectangle of cells: rows by their place, weeks from 1, both ends included. */
export interface CellRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromWeek: number;
  readonly toWeek: number;
}

/** The smallest rectangle that holds both cells. */
export function rangeOf(one: CellPlace, other: CellPlace): CellRange {
  return {
    fromRow: Math.min(one.row, other.row),
    toRow: Math.max(one.row, other.row),
    fromWeek: Math.min(one.week, other.week),
    toWeek: Math.max(one.week, other.week),
  };
}

/** A cell by its row's place and its week, from 1. */
export interface CellPlace {
  readonly row: number;
  readonly week: number;
}

type Change = (cell: Cell | null, row: PlanRow, week: number) => Cell | null;

/** The plan with every cell of a rectangle changed; rows that stay the same stay the same object. */
export function changeCells(plan: PlanContent, range: CellRange, change: Change): PlanContent {
  const rows = plan.rows.map((row, index) => {
    if (index < range.fromRow || index > range.toRow) return row;
    let changed = false;
    const weeks = row.weeks.map((cell, at) => {
      const week = at + 1;
      if (week < range.fromWeek || week > range.toWeek) return cell;
      const next = change(cell, row, week);
      changed ||= next !== cell;
      return next;
    });
    return changed ? { ...row, weeks } : row;
  });
  return rows.every((row, index) => row === plan.rows[index]) ? plan : { ...plan, rows };
}

/** The rectangle's cells by row, for the clipboard. */
export function copyCells(plan: PlanContent, range: CellRange): (Cell | null)[][] {
  return plan.rows
    .slice(range.fromRow, range.toRow + 1)
    .map(({ weeks }) => weeks.slice(range.fromWeek - 1, range.toWeek));
}

/** The plan with copied cells laid down from a place on, repeated over a larger rectangle. */
export function pasteCells(plan: PlanContent, copied: readonly (readonly (Cell | null)[])[], into: CellRange) {
  const [first] = copied;
  if (!first || first.length === 0) return plan;
  const range: CellRange = {
    ...into,
    toRow: Math.max(into.toRow, into.fromRow + copied.length - 1),
    toWeek: Math.max(into.toWeek, into.fromWeek + first.length - 1),
  };
  return changeCells(plan, range, (_, row, week) => {
    const from = copied[(plan.rows.indexOf(row) - range.fromRow) % copied.length];
    return from?.[(week - range.fromWeek) % first.length] ?? null;
  });
}

/** The plan with the first week of the rectangle copied to its last, or to the plan's end when it is one week wide. */
export function fillCells(plan: PlanContent, range: CellRange): PlanContent {
  const toWeek = range.toWeek > range.fromWeek ? range.toWeek : Math.max(...plan.rows.map(({ weeks }) => weeks.length));
  return changeCells(plan, { ...range, toWeek }, (_, row) => row.weeks[range.fromWeek - 1] ?? null);
}

/** The plan with rows moved to another place, in the order they stood. `before` counts the rows as they stand now. */
export function moveRows(plan: PlanContent, ids: readonly string[], before: number): PlanContent {
  const moved = plan.rows.filter(({ id }) => ids.includes(id));
  const kept = plan.rows.filter(({ id }) => !ids.includes(id));
  const at = plan.rows.slice(0, before).filter(({ id }) => !ids.includes(id)).length;
  const rows = [...kept.slice(0, at), ...moved, ...kept.slice(at)];
  return rows.every((row, index) => row === plan.rows[index]) ? plan : { ...plan, rows };
}
