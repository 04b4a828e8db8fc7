import type { Kit } from "./kit-sqlite";
import type { practiceTables } from "./practice";

type Parents = Pick<ReturnType<typeof practiceTables>, "practices">;

/** A practice's own rules and changed tiers. A set is made once and never changed: undo is another set. */
export function ruleTables(kit: Kit, { practices }: Parents) {
  const { table, str, int, json, foreignKey, primaryKey } = kit;
  const ruleSets = table(
    "rule_sets",
    {
      practiceId: str().notNull(),
      /** 1 for the first; the highest is the one in use. */
      version: int().notNull(),
      /** PracticeRules. */
      content: json<unknown>().notNull(),
      says: str().notNull(),
      madeAt: str().notNull(),
      madeBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.version] }),
      foreignKey({ columns: [t.practiceId], foreignColumns: [practices.id] }),
    ],
  );
  /** What is being prepared: tried in a shadow run before it becomes a set. One for each practice. */
  const ruleDrafts = table(
    "rule_drafts",
    {
      practiceId: str().primaryKey(),
      content: json<unknown>().notNull(),
      revision: int().notNull(),
      changedAt: str().notNull(),
      changedBy: str().notNull(),
    },
    (t) => [foreignKey({ columns: [t.practiceId], foreignColumns: [practices.id] })],
  );
  return { ruleSets, ruleDrafts };
}
