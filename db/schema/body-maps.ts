import type { clientTables } from "./clients";
import type { Kit } from "./kit-sqlite";

type Parents = Pick<ReturnType<typeof clientTables>, "clients">;

/** Where a client hurts and how, as marked on one day. The newest is the current one; the older are kept to compare. */
export function bodyMapTables(kit: Kit, { clients }: Parents) {
  const { table, str, json, foreignKey, index, primaryKey } = kit;
  const bodyMaps = table(
    "body_maps",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      clientId: str().notNull(),
      takenOn: str().notNull(),
      /** Mark[]: region, kind, intensity, note. */
      marks: json<unknown>().notNull(),
      recordedAt: str().notNull(),
      recordedBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("body_maps_client").on(t.practiceId, t.clientId, t.recordedAt),
      foreignKey({ columns: [t.practiceId, t.clientId], foreignColumns: [clients.practiceId, clients.id] }),
    ],
  );
  return { bodyMaps };
}
