import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** The readiness screens a client has taken, and the log of every change to the record. */
export function recordTables(kit: Kit, { clients }: Parents) {
  const { table, str, json, foreignKey, index, primaryKey } = kit;
  const screens = table(
    "screens",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      completedOn: str().notNull(),
      /** Keys of the questions answered yes. */
      positive: json<string[]>().notNull(),
      recordedAt: str().notNull(),
      recordedBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("screens_client").on(t.practiceId, t.clientId, t.recordedAt),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  const clientChanges = table(
    "client_changes",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      at: str().notNull(),
      by: str().notNull(),
      what: str().notNull(),
      changes: json<{ field: string; from: string; to: string }[]>().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("client_changes_client").on(t.practiceId, t.clientId, t.at),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  return { screens, clientChanges };
}
