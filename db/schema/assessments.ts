import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** What was asked and observed of a client on one day, beside the facts that the check reads. */
export function assessmentTables(kit: Kit, { clients }: Parents) {
  const { table, str, json, foreignKey, index, primaryKey } = kit;
  const assessments = table(
    "assessments",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      takenOn: str().notNull(),
      /** Answer by option id: true, a number, a text, or the chosen values. */
      answers: json<Record<string, unknown>>().notNull(),
      recordedAt: str().notNull(),
      recordedBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("assessments_client").on(t.practiceId, t.clientId, t.takenOn),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  return { assessments };
}
