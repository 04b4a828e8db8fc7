import type { Kit } from "./kit-sqlite";
import type { planTables } from "./plans";

type Parents = Pick<ReturnType<typeof planTables>, "plans">;

/** What the client logs: one check-in a day and plan, changed until the next day ends. */
export function checkInTables(kit: Kit, { plans }: Parents) {
  const { table, str, int, json, foreignKey, index, primaryKey, uniqueIndex } = kit;
  const checkIns = table(
    "check_ins",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      planId: str().notNull(),
      day: str().notNull(),
      /** Row id of the plan → done, part, skipped. */
      done: json<Record<string, string>>().notNull(),
      painBefore: int(),
      painAfter: int(),
      word: str().notNull(),
      /** Ids of the warning signs ticked. */
      warnings: json<string[]>().notNull(),
      planVersion: int().notNull(),
      revision: int().notNull(),
      createdAt: str().notNull(),
      updatedAt: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      uniqueIndex("check_ins_day").on(t.practiceId, t.planId, t.day),
      index("check_ins_client").on(t.practiceId, t.clientId, t.day),
      foreignKey({ columns: [t.practiceId, t.planId], foreignColumns: [plans.practiceId, plans.id] }),
    ],
  );
  return { checkIns };
}
