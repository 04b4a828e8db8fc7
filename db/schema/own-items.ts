import type { Kit } from "./kit-sqlite";
import type { practiceTables } from "./practice";

type Parents = Pick<ReturnType<typeof practiceTables>, "practices">;

/** Exercises, techniques and applications of a practice's own. What they say is kept version by version. */
export function ownItemTables(kit: Kit, { practices }: Parents) {
  const { table, str, int, json, foreignKey, index, primaryKey } = kit;
  const ownItems = table(
    "own_items",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      /** The newest version. */
      version: int().notNull(),
      archivedAt: str(),
      /** Goes up with every change, being put away and taken back too. */
      revision: int().notNull(),
      createdAt: str().notNull(),
      createdBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      foreignKey({ columns: [t.practiceId], foreignColumns: [practices.id] }),
    ],
  );
  /** Written once and never changed. */
  const ownItemVersions = table(
    "own_item_versions",
    {
      practiceId: str().notNull(),
      itemId: str().notNull(),
      version: int().notNull(),
      /** OwnContent. */
      content: json<unknown>().notNull(),
      madeAt: str().notNull(),
      madeBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.itemId, t.version] }),
      foreignKey({ columns: [t.practiceId, t.itemId], foreignColumns: [ownItems.practiceId, ownItems.id] }),
    ],
  );
  /** Uploaded pictures; a version that shows one names it. */
  const ownPictures = table(
    "own_pictures",
    {
      practiceId: str().notNull(),
      id: str().notNull(),
      mediaType: str().notNull(),
      width: int().notNull(),
      height: int().notNull(),
      /** Base64. */
      content: str().notNull(),
      createdAt: str().notNull(),
      createdBy: str().notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.practiceId, t.id] }),
      index("own_pictures_by_age").on(t.practiceId, t.createdAt),
      foreignKey({ columns: [t.practiceId], foreignColumns: [practices.id] }),
    ],
  );
  return { ownItems, ownItemVersions, ownPictures };
}
