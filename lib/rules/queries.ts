import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { isPracticeRules, type PracticeRules } from "@/lib/domain/knowledge/practice-rules";
import { ruleSetOf } from "@/lib/library/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { Problem } from "@/lib/server/problem";

/** Rules that are being prepared; revision 0 is what is in use, not changed yet. */
export interface RuleDraft {
  readonly revision: number;
  readonly content: PracticeRules;
}

/** The draft of a practice, or what is in use where there is none. */
export async function findRuleDraft({ practiceId }: PracticeContext): Promise<RuleDraft> {
  return ruleDraftIn(store().read, practiceId);
}

export async function ruleDraftIn(query: Query, practiceId: string): Promise<RuleDraft> {
  const { ruleDrafts } = store().tables;
  const [row] = await query
    .select({ revision: ruleDrafts.revision, content: ruleDrafts.content })
    .from(ruleDrafts)
    .where(eq(ruleDrafts.practiceId, practiceId));
  if (row) return { revision: row.revision, content: readable(row.content) };
  return { revision: 0, content: (await ruleSetOf(query, practiceId)).content };
}

/** Every set there was, newest first. */
export async function listRuleSets({ practiceId }: PracticeContext) {
  const { read, tables } = store();
  const { ruleSets, users } = tables;
  return read
    .select({ version: ruleSets.version, says: ruleSets.says, madeAt: ruleSets.madeAt, madeBy: users.fullName })
    .from(ruleSets)
    .leftJoin(users, and(eq(users.practiceId, ruleSets.practiceId), eq(users.id, ruleSets.madeBy)))
    .where(eq(ruleSets.practiceId, practiceId))
    .orderBy(desc(ruleSets.version))
    .limit(100);
}

/** One set as it was. */
export async function ruleSetAt(query: Query, practiceId: string, version: number): Promise<PracticeRules> {
  const { ruleSets } = store().tables;
  const [row] = await query
    .select({ content: ruleSets.content })
    .from(ruleSets)
    .where(and(eq(ruleSets.practiceId, practiceId), eq(ruleSets.version, version)));
  if (!row) throw new Problem("not-found", "There is no such set of rules in your practice.");
  return readable(row.content);
}

/** Clients that are seen now, for a run of changed rules over all of them. */
export async function currentClients(query: Query, practiceId: string) {
  const { clients } = store().tables;
  return query
    .select({ id: clients.id, fullName: clients.fullName })
    .from(clients)
    .where(and(eq(clients.practiceId, practiceId), isNull(clients.archivedAt)))
    .orderBy(asc(clients.id));
}

function readable(content: unknown): PracticeRules {
  if (!isPracticeRules(content)) throw new Error("A set of rules cannot be read");
  return content;
}
