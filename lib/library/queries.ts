import { desc, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { itemById, items, RULES_VERSION, rules } from "@/lib/domain/knowledge";
import { isPracticeRules, type PracticeRules, rulesOf, UNCHANGED } from "@/lib/domain/knowledge/practice-rules";
import type { Library } from "@/lib/domain/program/check-plan";
import type { PracticeContext } from "@/lib/server/auth/context";

/** Practices whose rules are kept compiled. */
const MOST_KEPT = 200;

const kept = new Map<string, { version: number; library: Library }>();

/** The set of rules in use: version 0 and nothing changed before the first. */
export interface RuleSet {
  readonly version: number;
  readonly content: PracticeRules;
}

/** Everything a practice can choose from and is checked with: the shipped knowledge, with the practice's own rules. */
export async function libraryOf(query: Query, practiceId: string): Promise<Library> {
  const version = await ruleVersionOf(query, practiceId);
  const known = kept.get(practiceId);
  if (known?.version === version) return known.library;
  const { content } = await ruleSetOf(query, practiceId);
  const library = libraryWith(content, version);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(practiceId, { version, library });
  return library;
}

/** The shipped knowledge with these changes. Items and rules stay in memory: they are part of the program. */
export function libraryWith(content: PracticeRules, version: number): Library {
  return {
    version: version === 0 ? RULES_VERSION : `${RULES_VERSION}+${version}`,
    items,
    rules: rulesOf(rules, content),
    itemById,
  };
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

/** The rules in use in the practice of a signed-in practitioner. */
export function findRuleSet({ practiceId }: PracticeContext): Promise<RuleSet> {
  return ruleSetOf(store().read, practiceId);
}
