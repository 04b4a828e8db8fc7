import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** Something a practitioner must look at, open until somebody has dealt with it. */
export function alertTables(kit: Kit, { clients }: Parents) {
  const { table, str, int, foreignKey, index, primaryKey } = kit;
  const alerts = table(
    "alerts",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      planId: str(),
      kind: str().notNull(),
      urgency: str().notNull(),
      says: str().notNull(),
      raisedAt: str().notNull(),
      acknowledgedAt: str(),
      acknowledgedBy: str(),
      /** What came of it: seen, or what was done (lib/alerts/schema.ts); null while open, and where it was dealt with
       *  before outcomes were kept. */
      outcome: str(),
      /** What was done, in the practitioner's words. */
      note: str(),
      /** Put off to this day: it is shown again from then on. */
      dueOn: str(),
      /** Rises with each change, so that nobody deals with an alert that says more than they have seen. */
      revision: int().notNull().default(1),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("alerts_open").on(t.practiceId, t.acknowledgedAt, t.raisedAt),
      index("alerts_client").on(t.practiceId, t.clientId, t.raisedAt),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  return { alerts };
}
