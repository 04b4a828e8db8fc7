import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** Plans and their published versions. A plan's content is one document, built and saved as a whole. */
export function planTables(kit: Kit, { clients }: Parents) {
  const { table, str, int, json, foreignKey, index, primaryKey } = kit;
  const plans = table(
    "plans",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      templateId: str(),
      /** The draft as it stands (PlanContent). */
      draft: json<unknown>().notNull(),
      /** Number of the newest published version; 0 before the first. */
      publishedVersion: int().notNull(),
      /** Rules that the published version was last checked with, and the rows they paused. Null before the first check. */
      checkedWith: str(),
      pausedRows: json<string[]>(),
      /** The last week for which somebody decided to go on, hold or step back. Null before the first. */
      decidedWeek: int(),
      endedAt: str(),
      revision: int().notNull(),
      createdAt: str().notNull(),
      updatedAt: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("plans_client").on(t.practiceId, t.clientId),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  const planVersions = table(
    "plan_versions",
    {
      practiceId: str().notNull(),
      planId: str().notNull(),
      number: int().notNull(),
      clientId: str().notNull(),
      content: json<unknown>().notNull(),
      /** What the check found at publishing: rule id, tier, item, facts hash. Kept, never recomputed. */
      findings: json<unknown>().notNull(),
      rulesVersion: str().notNull(),
      changed: str(),
      publishedAt: str().notNull(),
      publishedOn: str().notNull(),
      publishedBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.planId, t.number] }),
      index("plan_versions_client").on(t.practiceId, t.clientId),
      foreignKey({ columns: [t.practiceId, t.planId], foreignColumns: [plans.practiceId, plans.id] }),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  return { plans, planVersions };
}
