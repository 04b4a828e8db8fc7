import { foreignKey, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** The column kinds of our tables on SQLite. Times are ISO strings, days "2026-11-22", both sort as text. */
export const sqliteKit = {
  table: sqliteTable,
  str: () => text(),
  /** Compares byte by byte on both databases. SQLite does so by default. */
  sortText: () => text(),
  int: () => integer(),
  real: () => real(),
  bool: () => integer({ mode: "boolean" }),
  json: <T>() => text({ mode: "json" }).$type<T>(),
  primaryKey,
  foreignKey,
  index,
  uniqueIndex,
};

/** What a table file is written against. PostgreSQL's kit has the same shape and is cast to it once. */
export type Kit = typeof sqliteKit;
