import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** What somebody decided about a client: a doctor's clearance on file, an override of a finding. */
export function decisionTables(kit: Kit, { clients }: Parents) {
  const { table, str, json, foreignKey, index, primaryKey } = kit;
  const clearances = table(
    "clearances",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      covers: json<string[]>().notNull(),
      givenBy: str().notNull(),
      givenOn: str().notNull(),
      until: str().notNull(),
      letter: str().notNull(),
      recordedAt: str().notNull(),
      recordedBy: str().notNull(),
      endedAt: str(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("clearances_client").on(t.practiceId, t.clientId),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  const overrides = table(
    "overrides",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      ruleId: str().notNull(),
      itemId: str().notNull(),
      /** The facts it rests on: on other facts it has lapsed. */
      factsHash: str().notNull(),
      reasonCode: str().notNull(),
      text: str().notNull(),
      followUpOn: str(),
      recordedAt: str().notNull(),
      recordedBy: str().notNull(),
      endedAt: str(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("overrides_client").on(t.practiceId, t.clientId),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  return { clearances, overrides };
}
