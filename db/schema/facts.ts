import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** What is recorded about a client that the check reads. A fact ends, it is not deleted. */
export function factTables(kit: Kit, { clients }: Parents) {
  const { table, str, int, bool, json, foreignKey, index, primaryKey } = kit;
  const recorded = () => ({ recordedAt: str().notNull(), recordedBy: str().notNull(), endedAt: str() });
  const clientConditions = table(
    "client_conditions",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      /** Null is free text, which no rule can read. */
      conditionKey: str(),
      text: str().notNull(),
      regions: json<string[]>().notNull(),
      side: str(),
      stage: str(),
      controlled: bool(),
      dueDate: str(),
      surgeryOn: str(),
      since: str(),
      treatedBy: str(),
      ...recorded(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("client_conditions_client").on(t.practiceId, t.clientId),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  const clientMedicines = table(
    "client_medicines",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      // Null is free text.
      classId: str(),
      name: str().notNull(),
      since: str(),
      ...recorded(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("client_medicines_client").on(t.practiceId, t.clientId),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  const measurements = table(
    "measurements",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      kind: str().notNull(),
      /** Systolic (second: diastolic) pressure in mmHg, pulse per minute, weight in 100 g, pain 0-10: as `kind` says. */
      value: int().notNull(),
      secondValue: int(),
      measuredOn: str().notNull(),
      ...recorded(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("measurements_client").on(t.practiceId, t.clientId, t.kind, t.measuredOn),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  return { clientConditions, clientMedicines, measurements };
}
