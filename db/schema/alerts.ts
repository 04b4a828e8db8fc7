import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** Something a practitioner must look at, open until somebody acknowledges it. */
export function alertTables(kit: Kit, { clients }: Parents) {
  const { table, str, foreignKey, index, primaryKey } = kit;
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
      /** What came of it: seen or acted; null while open. */
      outcome: str(),
      /** What was done, in the practitioner's words. */
      note: str(),
      /** Put off to this day: it is shown again from then on. */
      dueOn: str(),
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
