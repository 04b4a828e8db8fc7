import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { store } from "@/db/store";
import { freshUrl, onPostgres, openElsewhere, temporaryFolder, withDatabase } from "@/tests/support/database";
import { countRows, fill, shapeOf } from "@/tests/support/filled-database";
import { migrateRaw, migrationsUpTo, shippedMigrations } from "@/tests/support/migrations";
import { type RawPlace, rawSqlAt } from "@/tests/support/raw-sql";

withDatabase();

const steps = shippedMigrations();
const onSqlite = test.skipIf(onPostgres());

async function emptyPlace(): Promise<RawPlace & { dataDir: string }> {
  const dataDir = temporaryFolder();
  return { dataDir, file: path.join(dataDir, "unknot.db"), databaseUrl: await freshUrl() };
}

const backupsIn = (dataDir: string) =>
  existsSync(path.join(dataDir, "backups")) ? readdirSync(path.join(dataDir, "backups")) : [];

test.each(steps.map((name, index) => [name, index + 1] as const))(
  "a database filled at %s keeps every row on the way to the newest",
  async (_, count) => {
    const place = await emptyPlace();
    await migrateRaw(place, migrationsUpTo(count));
    await fill(place);
    const before = await countRows(place);
    expect(Object.keys(before).length).toBeGreaterThan(0);
    expect(Object.values(before).every((rows) => rows > 0)).toBe(true);
    await migrateRaw(place);
    expect(await countRows(place)).toMatchObject(before);
    // Nothing to do is nothing to be afraid of; a server's backups are made by whoever runs it.
    expect(backupsIn(place.dataDir)).toHaveLength(count < steps.length && !onPostgres() ? 1 : 0);
  },
);

test("migrating a second time changes nothing", async () => {
  const place = await emptyPlace();
  await migrateRaw(place);
  const shape = await shapeOf(place);
  await fill(place);
  const rows = await countRows(place);
  await migrateRaw(place);
  expect([await shapeOf(place), await countRows(place)]).toEqual([shape, rows]);
  expect(backupsIn(place.dataDir)).toEqual([]);
});

// Drizzle's way to change a column on SQLite: with foreign keys on, the drop takes the children of the table along.
const REBUILD = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE __new_practices (id text PRIMARY KEY NOT NULL, name text NOT NULL, phone text NOT NULL, emergency_number text NOT NULL, paper text NOT NULL, idle_minutes integer NOT NULL, revision integer NOT NULL, created_at text NOT NULL, figure_look text NOT NULL, added text);--> statement-breakpoint
INSERT INTO __new_practices SELECT *, null FROM practices;--> statement-breakpoint
DROP TABLE practices;--> statement-breakpoint
ALTER TABLE __new_practices RENAME TO practices;--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

onSqlite("a migration that rebuilds a table keeps the rows that refer to it, after a copy of the whole", async () => {
  const place = await emptyPlace();
  await migrateRaw(place);
  await fill(place);
  const before = await countRows(place);
  await migrateRaw(place, migrationsUpTo(steps.length, { "9999_rebuild": REBUILD }));
  expect(await countRows(place)).toEqual(before);
  expect((await shapeOf(place)).practices).toContain("added");
  const [copy] = backupsIn(place.dataDir);
  const backup = { file: path.join(place.dataDir, "backups", copy ?? ""), databaseUrl: undefined };
  expect((statSync(backup.file).mode & 0o777).toString(8)).toBe("600");
  expect(await countRows(backup)).toEqual(before);
});

onSqlite("a migration that leaves a row without its parent is refused", async () => {
  const place = await emptyPlace();
  await migrateRaw(place);
  await fill(place);
  const orphans = migrationsUpTo(steps.length, { "9999_orphans": "DELETE FROM practices WHERE id = '1';" });
  await expect(migrateRaw(place, orphans)).rejects.toThrow("broke a reference");
});

test("a migration that fails half way leaves the database as it was, and the next start works", async () => {
  const place = await emptyPlace();
  await migrateRaw(place);
  await fill(place);
  const before = [await shapeOf(place), await countRows(place)];
  const broken = "CREATE TABLE half (id text);--> statement-breakpoint\nINSERT INTO nowhere VALUES (1);";
  await expect(migrateRaw(place, migrationsUpTo(steps.length, { "9999_broken": broken }))).rejects.toThrow();
  expect([await shapeOf(place), await countRows(place)]).toEqual(before);
  await migrateRaw(place);
});

test("two starts at once make one sound database", async () => {
  const place = await emptyPlace();
  const opened = await Promise.all([openElsewhere(place), openElsewhere(place)]);
  for (const one of opened) {
    expect(await one.read.select().from(store().tables.practices)).toEqual([]);
    await one.close();
  }
  const [row] = await rawSqlAt(place, [
    `select count(*) as count from ${onPostgres() ? "drizzle." : ""}__drizzle_migrations`,
  ]);
  expect(Number(row?.count)).toBe(steps.length);
});
