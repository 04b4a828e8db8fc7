import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** What somebody decided about a client: a doctor's clearance on file, an override of a finding. */
export function decisionTables(kit: Kit, { clients }: Parents) {
  const { table, str, int, json, foreignKey, index, primaryKey } = kit;
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
  /** The letter itself, where it was uploaded. Kept apart: the check reads clearances often and letters never. */
  const clearanceLetters = table(
    "clearance_letters",
    {
      practiceId: str().notNull(),
      clearanceId: str().notNull(),
      clientId: str().notNull(),
      fileName: str().notNull(),
      mediaType: str().notNull(),
      /** Unit: bytes. */
      size: int().notNull(),
      /** The bytes as base64. */
      content: str().notNull(),
      uploadedAt: str().notNull(),
      uploadedBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.clearanceId] }),
      foreignKey({ columns: [t.practiceId, t.clearanceId], foreignColumns: [clearances.practiceId, clearances.id] }),
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
      /** The session whose note answered the follow-up, and what it said. */
      followedUpIn: str(),
      followUpSays: str(),
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
  return { clearances, clearanceLetters, overrides };
}
