import type { Kit } from "./kit-sqlite";
import type { practiceTables } from "./practice";

type Parents = Pick<ReturnType<typeof practiceTables>, "practices">;

/** Plans for nobody in particular that a practice keeps to begin from. */
export function templateTables(kit: Kit, { practices }: Parents) {
  const { table, str, int, json, foreignKey, index, primaryKey } = kit;
  const templates = table(
    "templates",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      name: str().notNull(),
      purpose: str().notNull(),
      /** A plan's content (PlanContent) without goal and notes. */
      content: json<unknown>().notNull(),
      archivedAt: str(),
      revision: int().notNull(),
      createdAt: str().notNull(),
      createdBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("templates_by_name").on(t.practiceId, t.archivedAt, t.name),
      foreignKey({ columns: [t.practiceId], foreignColumns: [practices.id] }),
    ],
  );
  return { templates };
}
