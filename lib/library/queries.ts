import { and, desc, eq, sum } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { itemById, items, RULES_VERSION, rules } from "@/lib/domain/knowledge";
import { isPracticeRules, type PracticeRules, rulesOf, UNCHANGED } from "@/lib/domain/knowledge/practice-rules";
import { isOwnContent } from "@/lib/domain/own-items/is-own-content";
import { itemOf, type OwnItem } from "@/lib/domain/own-items/own-item";
import type { Library } from "@/lib/domain/program/check-plan";
import type { PracticeContext } from "@/lib/server/auth/context";

/** Practices whose rules are kept compiled. */
const MOST_KEPT = 200;

const kept = new Map<string, { stamp: string; library: Library }>();

/** The set of rules in use: version 0 and nothing changed before the first. */
export interface RuleSet {
  readonly version: number;
  readonly content: PracticeRules;
}

/** Everything a practice can choose from and is checked with: the shipped knowledge, with the practice's own rules and
 *  items. */
export async function libraryOf(query: Query, practiceId: string): Promise<Library> {
  const stamp = `${await ruleVersionOf(query, practiceId)}/${await itemStampOf(query, practiceId)}`;
  const known = kept.get(practiceId);
  if (known?.stamp === stamp) return known.library;
  const { content, version } = await ruleSetOf(query, practiceId);
  const library = libraryWith(content, version, await ownItemsOf(query, practiceId));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(practiceId, { stamp, library });
  return library;
}

/** The shipped knowledge with these changes. Items and rules stay in memory: they are part of the program. */
export function libraryWith(content: PracticeRules, version: number, own: readonly OwnItem[] = []): Library {
  const ownItems = own.map(itemOf);
  const ownById = new Map(ownItems.map((item) => [item.id, item]));
  const figures = new Map(own.flatMap(({ id, content: { figure } }) => (figure ? [[id, figure] as const] : [])));
  return {
    version: version === 0 ? RULES_VERSION : `${RULES_VERSION}+${version}`,
    items: own.length === 0 ? items : [...items, ...ownItems],
    rules: rulesOf(rules, content),
    itemById: (id) => itemById(id) ?? ownById.get(id),
    ownFigures: figures,
  };
}

/** The practice's own items in their newest version, those that were put away too: plans may have them. */
export async function ownItemsOf(query: Query, practiceId: string): Promise<readonly OwnItem[]> {
  const { ownItems, ownItemVersions } = store().tables;
  const rows = await query
    .select({
      id: ownItems.id,
      version: ownItems.version,
      archivedAt: ownItems.archivedAt,
      content: ownItemVersions.content,
    })
    .from(ownItems)
    .innerJoin(
      ownItemVersions,
      and(
        eq(ownItemVersions.practiceId, ownItems.practiceId),
        eq(ownItemVersions.itemId, ownItems.id),
        eq(ownItemVersions.version, ownItems.version),
      ),
    )
    .where(eq(ownItems.practiceId, practiceId))
    .orderBy(ownItems.id);
  return rows.map(({ id, version, archivedAt, content }) => {
    // Checked on the way in; one that this program cannot read must not pass for one that is not there.
    if (!isOwnContent(content)) throw new Error(`Own item ${id} cannot be read`);
    return { id, version, archived: archivedAt !== null, content };
  });
}

// Goes up with every change of any own item: none is ever removed.
async function itemStampOf(query: Query, practiceId: string): Promise<string> {
  const { ownItems } = store().tables;
  const [row] = await query
    .select({ revisions: sum(ownItems.revision) })
    .from(ownItems)
    .where(eq(ownItems.practiceId, practiceId));
  return row?.revisions ?? "0";
}

/** The rules in use, as the practice changed them. */
export async function ruleSetOf(query: Query, practiceId: string): Promise<RuleSet> {
  const { ruleSets } = store().tables;
  const [row] = await query
    .select({ version: ruleSets.version, content: ruleSets.content })
    .from(ruleSets)
    .where(eq(ruleSets.practiceId, practiceId))
    .orderBy(desc(ruleSets.version))
    .limit(1);
  // Checked on the way in; what an older program wrote and this one cannot read must not pass for "no own rules".
  if (row && !isPracticeRules(row.content)) throw new Error(`Rule set ${row.version} cannot be read`);
  return row && isPracticeRules(row.content)
    ? { version: row.version, content: row.content }
    : { version: 0, content: UNCHANGED };
}

async function ruleVersionOf(query: Query, practiceId: string): Promise<number> {
  const { ruleSets } = store().tables;
  const [row] = await query
    .select({ version: ruleSets.version })
    .from(ruleSets)
    .where(eq(ruleSets.practiceId, practiceId))
    .orderBy(desc(ruleSets.version))
    .limit(1);
  return row?.version ?? 0;
}

/** The library of a signed-in practitioner, for pages that show it. */
export function findLibrary({ practiceId }: PracticeContext): Promise<Library> {
  return libraryOf(store().read, practiceId);
}

/** The own items of a signed-in practitioner's practice, for the browser. */
export function listOwnItems({ practiceId }: PracticeContext): Promise<readonly OwnItem[]> {
  return ownItemsOf(store().read, practiceId);
}

/** The rules in use in the practice of a signed-in practitioner. */
export function findRuleSet({ practiceId }: PracticeContext): Promise<RuleSet> {
  return ruleSetOf(store().read, practiceId);
}
