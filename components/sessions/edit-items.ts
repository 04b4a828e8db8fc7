import type { Change, Item } from "@/lib/domain/knowledge/types";
import { applyChanges } from "@/lib/domain/program/apply-change";
import { swapItem } from "@/lib/domain/program/edit-plan";
import type { PlanContent } from "@/lib/domain/program/plan";
import { rowsOf } from "@/lib/sessions/schema";
import { type DraftItem, minutesIn } from "./session-draft";

/** The items as rows to check: what the server checks when the note is kept. */
export function draftRows(items: readonly DraftItem[]) {
  return rowsOf(items.map((item) => ({ ...item, regions: [...item.regions], minutes: minutesIn(item.minutes) })));
}

/** The items with another one in a place: its own areas and pressure, at most as long as before. */
export function swapped(items: readonly DraftItem[], id: string, other: Item): DraftItem[] {
  return edited(items, (plan) => swapItem(plan, id, other)).map((item) =>
    item.id === id ? { ...item, name: other.name, regions: other.regions } : item,
  );
}

/** The items with the numbers of one lowered to what a rule asks. */
export function limited(items: readonly DraftItem[], id: string, change: Change): DraftItem[] {
  return edited(items, (plan) => applyChanges(plan, [{ ref: id, change }], "", () => undefined));
}

/** True when the change has a number that this item is beyond. */
export function isBeyond(items: readonly DraftItem[], id: string, change: Change): boolean {
  const [before, after] = [items, limited(items, id, change)].map((all) => all.find((item) => item.id === id));
  return before?.minutes !== after?.minutes || before?.pressure !== after?.pressure;
}

/** The items with one a place up or down. */
export function moved(items: readonly DraftItem[], from: number, by: -1 | 1): DraftItem[] {
  const order = [...items];
  const [one] = order.splice(from, 1);
  if (one) order.splice(from + by, 0, one);
  return order;
}

// A session is a plan of one day, so that what is swapped or lowered follows the plan's own rules.
function edited(items: readonly DraftItem[], change: (plan: PlanContent) => PlanContent): DraftItem[] {
  const { rows } = change({ ...ONE_DAY, rows: draftRows(items) });
  return items.map((item) => {
    const row = rows.find(({ id }) => id === item.id);
    const dose = row?.weeks[0]?.dose;
    if (!row || !dose) return item;
    const minutes = dose.minutes === undefined ? item.minutes : String(dose.minutes);
    return { ...item, itemId: row.itemId, minutes, pressure: dose.pressure ?? null };
  });
}

const ONE_DAY: Omit<PlanContent, "rows"> = {
  title: "",
  goal: "",
  startsOn: "2000-01-03",
  phases: [],
  reviewWeeks: [],
  flareDay: [],
  minimumDay: [],
};
