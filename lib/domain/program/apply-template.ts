import type { CheckContext, Facts } from "../check/types";
import type { IsoDay } from "../day/day";
import { type Applied, type Swapped, swapOf } from "./apply-program";
import type { Library } from "./check-plan";
import { removeRow, swapItem } from "./edit-plan";
import type { PlanContent, PlanRow } from "./plan";

/** What of a plan a template keeps: rows, weeks, doses and weekdays. Goal, reason and notes stay with the client they were
 *  written for; the first day is chosen anew. */
export function templateOf(plan: PlanContent, title: string): PlanContent {
  const rows = plan.rows.map(({ note: _, ...row }): PlanRow => row);
  return { ...plan, title, goal: "", why: "", rows };
}

/** A practice's template made into a draft for one client: what is not safe is swapped, and each swap says why. */
export function applyTemplate(
  template: PlanContent,
  start: { readonly startsOn: IsoDay; readonly goal: string },
  facts: Facts,
  library: Library,
  context: CheckContext,
): Applied {
  let content: PlanContent = { ...template, startsOn: start.startsOn, goal: start.goal };
  const swapped: Swapped[] = [];
  for (const row of template.rows) {
    const item = library.itemById(row.itemId);
    const swap = item ? swapOf(item, row.id, facts, library, context) : null;
    if (!swap) continue;
    swapped.push(swap);
    const stand = library.itemById(swap.toItemId ?? "");
    content = stand ? swapItem(content, row.id, stand) : removeRow(content, row.id);
  }
  return { content, swapped };
}
