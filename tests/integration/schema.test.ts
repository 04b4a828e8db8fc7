import { readFileSync } from "node:fs";
import path from "node:path";
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from "drizzle-kit/api";
import { getTableColumns, getTableName, type Table } from "drizzle-orm";
import { CasingCache } from "drizzle-orm/casing";
import { expect, test } from "vitest";
import * as postgresTables from "@/db/schema/postgres";
import * as sqliteTables from "@/db/schema/sqlite";
import { store } from "@/db/store";
import { dataPlace, onPostgres, withDatabase } from "@/tests/support/database";
import { shapeOf } from "@/tests/support/filled-database";
import { shippedMigrations } from "@/tests/support/migrations";

withDatabase();

function newestSnapshot(): string {
  const number = String(shippedMigrations().length - 1).padStart(4, "0");
  const folder = path.resolve("db/migrations", onPostgres() ? "postgres" : "sqlite", "meta");
  return JSON.parse(readFileSync(path.join(folder, `${number}_snapshot.json`), "utf8"));
}

test("no change of the schema waits for its migration", async () => {
  const statements = onPostgres()
    ? await generateMigration(newestSnapshot(), generateDrizzleJson(postgresTables, undefined, undefined, "snake_case"))
    : await generateSQLiteMigration(
        newestSnapshot(),
        await generateSQLiteDrizzleJson(sqliteTables, undefined, "snake_case"),
      );
  expect(statements).toEqual([]);
});

test("the migrated database has the tables and columns that the schema names, and no others", async () => {
  const casing = new CasingCache("snake_case");
  const named = Object.values(store().tables).map((table) => {
    const columns = Object.values(getTableColumns(table)).map((column) => casing.getColumnCasing(column));
    return [getTableName(table), columns.sort()];
  });
  expect(await shapeOf(dataPlace())).toEqual(Object.fromEntries(named));
});

test("both databases have the same tables, columns and optional columns", () => {
  const shape = (tables: Readonly<Record<string, Table>>) =>
    Object.entries(tables).map(([name, table]) => [
      name,
      Object.entries(getTableColumns(table)).map(([column, { notNull }]) => [column, notNull]),
    ]);
  expect(shape({ ...postgresTables })).toEqual(shape({ ...sqliteTables }));
});
