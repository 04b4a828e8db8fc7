import { check } from "../check/check";
import { checkItemOf } from "../check/check-item";
import { swapsFor } from "../check/swaps";
import type { CheckContext, CheckResult, Facts } from "../check/types";
import type { IsoDay } from "../day/day";
import type { Program, ProgramRow } from "../knowledge/programs/types";
import type { Dose, Item } from "../knowledge/types";
import type { Library } from "./check-plan";
import type { Cell, PlanContent, PlanRow } from "./plan";
import { progress } from "./progression";

/** An item of the program that this client cannot have, and what stands in its place. */
export interface Swapped {
  readonly rowId: string;
  readonly fromItemId: string;
  readonly fromName: string;
  /** Null when nothing safe has the same purpose: the row is left out. */
  readonly toItemId: string | null;
  readonly toName: string | null;
  readonly ruleId: string;
  readonly why: string;
}

export interface Applied {
  readonly content: PlanContent;
  readonly swapped: readonly Swapped[];
}

/** A program made into a draft for one client: what is not safe is swapped, and each swap says why. */
export function applyProgram(
  program: Program,
  start: { readonly startsOn: IsoDay; readonly goal: string },
  facts: Facts,
  library: Library,
  context: CheckContext,
): Applied {
  const rows: PlanRow[] = [];
  const swapped: Swapped[] = [];
  const standIn = new Map<string, string | null>();
  program.rows.forEach((programRow, index) => {
    const item = library.itemById(programRow.itemId);
    if (!item) return;
    const rowId = `row-${index + 1}`;
    const swap = swapOf(item, rowId, facts, library, context);
    standIn.set(item.id, swap ? swap.toItemId : item.id);
    if (swap) swapped.push(swap);
    const chosen = swap ? library.itemById(swap.toItemId ?? "") : item;
    if (chosen) rows.push(rowOf(programRow, rowId, chosen, swap !== null, program.weeks));
  });
  const content = {
    title: program.title ?? program.name,
    goal: start.goal,
    startsOn: start.startsOn,
    phases: program.phases,
    rows: merged(rows, library),
    reviewWeeks: program.reviewWeeks,
    flareDay: rowIds(program.flareDay, standIn, rows),
    minimumDay: rowIds(program.minimumDay, standIn, rows),
  };
  return { content, swapped };
}

const NOBODY: Facts = { conditions: [], medicines: [], screen: null, clearances: [] };

/** A program as it is, for nobody: nothing is checked and nothing swapped. */
export function programContent(program: Program, library: Library, startsOn: IsoDay): PlanContent {
  const start = { startsOn, goal: "" };
  return applyProgram(program, start, NOBODY, { ...library, rules: [] }, { today: startsOn, overrides: [] }).content;
}

/** What stands in for an item that this client cannot have; null when the item passes, or when asking settles it. */
export function swapOf(
  item: Item,
  rowId: string,
  facts: Facts,
  library: Library,
  context: CheckContext,
): Swapped | null {
  const result = check(facts, [checkItemOf(item, rowId)], library.rules, context);
  if (!result.verdicts.some(({ blocks }) => blocks)) return null;
  const finding = strictest(result);
  // Nobody has asked the health questions yet: that is answered by asking, not by leaving out every massage.
  if (finding?.rule.keys.includes("any-not-screened")) return null;
  const [swap] = swapsFor(item.id, facts, library.items, library.rules, context, 1);
  // Waiting for a clearance with nothing to put in its place: the row stays and publishing asks for the clearance.
  if (!swap && finding?.tier === "needs-clearance") return null;
  return {
    rowId,
    fromItemId: item.id,
    fromName: item.name,
    toItemId: swap?.item.id ?? null,
    toName: swap?.item.name ?? null,
    ruleId: finding?.rule.id ?? "",
    why: finding?.rule.say.practitioner ?? "",
  };
}

function strictest({ findings }: CheckResult) {
  return findings[0];
}

function rowOf(row: ProgramRow, id: string, item: Item, isSwap: boolean, weeks: number): PlanRow {
  // A stand-in is done as its own method says, at most as long as the program meant.
  const first: Dose = isSwap ? shorter(item.dose, row.dose) : { ...item.dose, ...row.dose };
  const doses = progress(first, isSwap ? null : (row.grows ?? null), row.toWeek - row.fromWeek + 1);
  const cells = Array.from({ length: weeks }, (_, index): Cell | null => {
    const dose = doses[index + 1 - row.fromWeek];
    return dose === undefined || index + 1 > row.toWeek ? null : { dose, days: row.days };
  });
  return { id, itemId: item.id, weeks: cells };
}

function shorter(own: Dose, meant: Dose | undefined): Dose {
  if (own.minutes === undefined || meant?.minutes === undefined) return own;
  return { ...own, minutes: Math.min(own.minutes, meant.minutes) };
}

/** Home rows that a swap made the same item become one, so that a client does not see an exercise twice.
 *  Massage rows stay apart: they differ in pressure from phase to phase and are listed by date. */
function merged(rows: readonly PlanRow[], library: Library): PlanRow[] {
  const result: PlanRow[] = [];
  for (const row of rows) {
    const isMassage = library.itemById(row.itemId)?.kind.startsWith("massage") ?? false;
    const index = isMassage ? -1 : result.findIndex(({ itemId }) => itemId === row.itemId);
    const same = result[index];
    if (same) result[index] = { ...same, weeks: same.weeks.map((cell, week) => cell ?? row.weeks[week] ?? null) };
    else result.push(row);
  }
  return result;
}

function rowIds(
  itemIds: readonly string[],
  standIn: ReadonlyMap<string, string | null>,
  rows: readonly PlanRow[],
): string[] {
  const ids = itemIds.flatMap((itemId) => {
    const row = rows.find((candidate) => candidate.itemId === standIn.get(itemId));
    return row ? [row.id] : [];
  });
  return [...new Set(ids)];
}
