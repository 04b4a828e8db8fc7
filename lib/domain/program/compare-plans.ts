import { same } from "../same";
import type { Cell, PlanContent, PlanRow } from "./plan";

/** What became of one week of a row. */
export interface CellDifference {
  readonly week: number;
  readonly before: Cell | null;
  readonly after: Cell | null;
}

/** What became of one row. */
export interface RowDifference {
  readonly rowId: string;
  readonly itemId: string;
  readonly kind: "added" | "removed" | "changed";
  /** The item before, when the row now has another. */
  readonly formerItemId: string | null;
  readonly cells: readonly CellDifference[];
  /** What else of the row differs. */
  readonly about: readonly (typeof ABOUT)[number][];
}

export interface PlanDifference {
  /** Names of the plan's own fields that differ. */
  readonly fields: readonly (
    | "title"
    | "goal"
    | "why"
    | "startsOn"
    | "phases"
    | "reviewWeeks"
    | "flareDay"
    | "minimumDay"
  )[];
  readonly rows: readonly RowDifference[];
  /** The rows both have stand in another order. */
  readonly reordered: boolean;
}

const FIELDS = ["title", "goal", "why", "startsOn", "phases", "reviewWeeks", "flareDay", "minimumDay"] as const;
const ABOUT = ["side", "place", "note", "regions", "steps"] as const;

/** What was added, taken out and changed from one version of a plan to another. */
export function comparePlans(before: PlanContent, after: PlanContent): PlanDifference {
  const old = new Map(before.rows.map((row) => [row.id, row]));
  const kept = after.rows.filter(({ id }) => old.has(id));
  const rows = [
    ...after.rows.flatMap((row) => rowDifference(old.get(row.id), row) ?? []),
    ...before.rows.filter(({ id }) => after.rows.every((row) => row.id !== id)).map(removed),
  ];
  const order = before.rows.filter(({ id }) => kept.some((row) => row.id === id)).map(({ id }) => id);
  return {
    fields: FIELDS.filter((field) => !same(before[field], after[field])),
    rows,
    reordered: kept.some(({ id }, index) => id !== order[index]),
  };
}

function rowDifference(before: PlanRow | undefined, after: PlanRow): RowDifference | null {
  const { id: rowId, itemId } = after;
  const cells = cellDifferences(before?.weeks ?? [], after.weeks);
  if (!before) return { rowId, itemId, kind: "added", formerItemId: null, cells, about: [] };
  const about = ABOUT.filter((field) => !same(before[field], after[field]));
  const formerItemId = before.itemId === itemId ? null : before.itemId;
  if (cells.length === 0 && about.length === 0 && formerItemId === null) return null;
  return { rowId, itemId, kind: "changed", formerItemId, cells, about };
}

const removed = ({ id, itemId, weeks }: PlanRow): RowDifference => ({
  rowId: id,
  itemId,
  kind: "removed",
  formerItemId: null,
  cells: cellDifferences(weeks, []),
  about: [],
});

function cellDifferences(before: PlanRow["weeks"], after: PlanRow["weeks"]): CellDifference[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
    week: index + 1,
    before: before[index] ?? null,
    after: after[index] ?? null,
  })).filter((cell) => !same(cell.before, cell.after));
}
