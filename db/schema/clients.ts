import type { Kit } from "./kit-sqlite";
import type { practiceTables } from "./practice";

type Parents = Pick<ReturnType<typeof practiceTables>, "practices">;

/** A client of a practice and everything recorded about one. Facts end, they are not deleted. */
export function clientTables(kit: Kit, { practices }: Parents) {
  const { table, str, int, sortText, foreignKey, index, primaryKey } = kit;
  const clients = table(
    "clients",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      fullName: str().notNull(),
      preferredName: str().notNull(),
      birthDate: str().notNull(),
      sex: str().notNull(),
      phone: str().notNull(),
      email: str().notNull(),
      emergencyContact: str().notNull(),
      occupation: str().notNull(),
      goals: str().notNull(),
      language: str().notNull(),
      /** How the person in this client's drawings looks; empty means as the practice has it. */
      figureLook: str().notNull().default(""),
      /** Name folded for order, name, phone and conditions folded for search: see lib/server/fold.ts. */
      sortName: sortText().notNull(),
      searchText: sortText().notNull(),
      archivedAt: str(),
      revision: int().notNull(),
      createdAt: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("clients_by_name").on(t.practiceId, t.archivedAt, t.sortName, t.id),
      foreignKey({ columns: [t.practiceId], foreignColumns: [practices.id] }),
    ],
  );
  return { clients };
}
