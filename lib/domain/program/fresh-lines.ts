import { comparePlans } from "./compare-plans";
import type { PageWords } from "./page-words";
import type { PlanContent } from "./plan";

/** Most lines of what is new: more are not read. */
const MOST = 6;

/** What a client finds changed between two versions of the plan, one line an item. Items without a name are left out. */
export function freshLines(
  before: PlanContent,
  after: PlanContent,
  words: PageWords["fresh"],
  nameOf: (itemId: string) => string | null,
): readonly string[] {
  const lines = comparePlans(before, after).rows.flatMap(({ kind, itemId, formerItemId, cells, about }) => {
    const name = nameOf(itemId);
    const former = formerItemId === null ? null : nameOf(formerItemId);
    if (name === null) return [];
    if (kind === "added") return [words.added(name)];
    if (kind === "removed") return [words.removed(name)];
    if (former !== null) return [words.removed(former), words.added(name)];
    return cells.length > 0 || about.length > 0 ? [words.changed(name)] : [];
  });
  return [...new Set(lines)].slice(0, MOST);
}
