import type { CheckResult } from "@/lib/domain/check/types";
import type { Item } from "@/lib/domain/knowledge/types";
import { placeOfRef } from "@/lib/domain/program/check-plan";
import type { PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { shortDose } from "@/lib/domain/program/short-dose";
import { shortDays } from "./grid/cell-words";

interface RowName {
  readonly full: string;
  /** Empty for a row that is alone of its name. */
  readonly apart: string;
}

export type RowNames = ReadonlyMap<string, RowName>;

/** What is told of a row until it differs from the others of its name, most telling first. */
const TELLING: readonly ((row: PlanRow) => string)[] = [
  weeksInWords,
  ({ side }) => side ?? "",
  ({ place }) => (place === "visit" ? "at a visit" : ""),
  (row) => firstCell(row, shortDays),
  (row) => firstCell(row, shortDose),
];

/** How every row is called, by its id: the item's name, and for rows of one name what sets each apart: "(weeks 1–2)". */
export function rowNames(
  { rows }: Pick<PlanContent, "rows">,
  itemById: (id: string) => Pick<Item, "name"> | undefined,
) {
  const names = new Map<string, RowName>();
  for (const [name, alike] of Map.groupBy(rows, ({ itemId }) => itemById(itemId)?.name ?? "…")) {
    const apart = apartOf(alike);
    for (const [index, { id }] of alike.entries()) {
      const words = apart[index] ?? "";
      names.set(id, { full: words ? `${name} (${words})` : name, apart: words });
    }
  }
  return names;
}

/** The result with rows called as in the grid, and a step with the visit that it belongs to where there are two alike. */
export function withRowNames(result: CheckResult, names: RowNames): CheckResult {
  const named = (ref: string, name: string) => {
    const { rowId, stepId } = placeOfRef(ref);
    const row = names.get(rowId);
    if (!row?.apart) return name;
    return stepId === null ? row.full : `${name} (${row.apart})`;
  };
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      items: finding.items.map((item) => ({ ...item, name: named(item.ref, item.name) })),
    })),
  };
}

function apartOf(rows: readonly PlanRow[]): readonly string[] {
  if (rows.length === 1) return [""];
  let told = rows.map((): readonly string[] => []);
  const kinds = (words: typeof told) => new Set(words.map((one) => one.join())).size;
  for (const tell of TELLING) {
    const more = told.map((words, index) => [...words, ...[rows[index]].flatMap((row) => (row ? tell(row) : ""))]);
    if (kinds(more) > kinds(told)) told = more;
  }
  const isTold = kinds(told) === rows.length;
  return told.map((words, index) => [...words.filter(Boolean), ...(isTold ? [] : [`no. ${index + 1}`])].join(", "));
}

/** "weeks 1–2, 5": the weeks in which a row is done. */
function weeksInWords({ weeks }: PlanRow): string {
  const runs: [number, number][] = [];
  weeks.forEach((cell, index) => {
    const last = runs.at(-1);
    if (!cell) return;
    if (last?.[1] === index) last[1] = index + 1;
    else runs.push([index + 1, index + 1]);
  });
  const words = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
  if (words === "") return "in no week";
  return /^\d+$/.test(words) ? `week ${words}` : `weeks ${words}`;
}

function firstCell({ weeks }: PlanRow, tell: (cell: NonNullable<PlanRow["weeks"][number]>) => string): string {
  const cell = weeks.find((one) => one !== null);
  return cell ? tell(cell) : "";
}
