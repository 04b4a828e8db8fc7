import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** One appointment with its note: what was done, what was found, how the client was before and after. */
export function sessionTables(kit: Kit, { clients }: Parents) {
  const { table, str, int, json, foreignKey, index, primaryKey } = kit;
  const clientSessions = table(
    "client_sessions",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      planId: str(),
      heldOn: str().notNull(),
      minutes: int().notNull(),
      /** SessionItem[]: item, region, minutes, pressure, in order. */
      items: json<unknown>().notNull(),
      /** What the check found when it was kept: rule id, tier, item, facts hash. */
      findings: json<unknown>().notNull(),
      rulesVersion: str().notNull(),
      /** 0 to 10; null when not asked. */
      painBefore: int(),
      painAfter: int(),
      clientSays: str().notNull(),
      note: str().notNull(),
      recordedAt: str().notNull(),
      recordedBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("client_sessions_client").on(t.practiceId, t.clientId, t.heldOn),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  return { clientSessions };
}
