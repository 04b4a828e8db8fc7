import { copyFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { Pool } from "pg";
import { expect, test } from "vitest";
import { store } from "@/db/store";
import { open } from "@/db/store-sqlite";
import { withCast } from "@/tests/support/cast";
import { someClient } from "@/tests/support/clients";
import {
  dataPlace,
  freshUrl,
  onPostgres,
  openElsewhere,
  temporaryFolder,
  withDatabase,
} from "@/tests/support/database";

withDatabase();
const cast = withCast();

const onSqlite = test.skipIf(onPostgres());

/** The settings that keep acknowledged writes through a power cut and a deleted row off the disk. */
const SETTINGS = {
  journal_mode: "wal",
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  busy_timeout: 5000,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
};

onSqlite.each([false, true])("every connection carries every setting (read only: %s)", (readonly) => {
  const connection = open(dataPlace().file, readonly);
  const found = Object.keys(SETTINGS).map((name) => [name, connection.pragma(name, { simple: true })]);
  connection.close();
  expect(Object.fromEntries(found)).toEqual(SETTINGS);
});

onSqlite("folder and files can be read by their owner only", async () => {
  await someClient(cast.asha);
  const { file, dataDir } = dataPlace();
  const modeOf = (name: string) => (statSync(name).mode & 0o777).toString(8);
  expect(modeOf(dataDir)).toBe("700");
  for (const name of [file, `${file}-wal`, `${file}-shm`, path.join(dataDir, "secrets.json")])
    expect(modeOf(name), name).toBe("600");
});

onSqlite("a folder that others could read is closed when it is opened", async () => {
  const dataDir = path.join(temporaryFolder(), "wide");
  mkdirSync(dataDir, { mode: 0o755 });
  await (await openElsewhere({ dataDir })).close();
  expect((statSync(dataDir).mode & 0o777).toString(8)).toBe("700");
});

onSqlite("a write has the only pen from its beginning, not from its first row", async () => {
  const other = new Database(dataPlace().file, { timeout: 0 });
  const takePen = () => other.exec("begin immediate; rollback");
  await store().write(async () => {
    expect(takePen).toThrow("locked");
  });
  expect(takePen).not.toThrow();
  other.close();
});

/** A copy of this test's data file, closed and complete. */
async function copyOfData(): Promise<string> {
  await someClient(cast.asha);
  const file = path.join(temporaryFolder(), "unknot.db");
  const connection = new Database(dataPlace().file);
  await connection.backup(file);
  connection.close();
  return file;
}

const DAMAGES: Record<string, { says: string; make: (file: string) => void }> = {
  "garbage in its place": {
    says: "cannot be read as a database",
    make: (file) => writeFileSync(file, "not a database, ".repeat(900)),
  },
  "half of it": {
    says: "cannot be read as a database",
    make: (file) => truncateSync(file, Math.floor(statSync(file).size / 8192) * 4096),
  },
  "its first page only": { says: "cannot be read as a database", make: (file) => truncateSync(file, 4096) },
  "nothing left in it": { says: "is empty", make: (file) => truncateSync(file, 0) },
  "another program's data": {
    says: "belongs to another program",
    make: (file) => {
      truncateSync(file, 0);
      const connection = new Database(file);
      connection.exec("create table songs (title text); insert into songs values ('La mer')");
      connection.close();
    },
  },
  "a newer version's data": {
    says: "newer Unknot",
    make: (file) => {
      const connection = new Database(file);
      connection.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
      connection.pragma("journal_mode = delete");
      connection.close();
    },
  },
};

onSqlite.each(Object.entries(DAMAGES))(
  "a data file with %s is refused with a sentence and stays as it is",
  async (_, { says, make }) => {
    const file = await copyOfData();
    make(file);
    const before = readFileSync(file);
    const opening = openElsewhere({ dataDir: path.dirname(file) });
    await expect(opening).rejects.toThrow(says);
    await expect(opening).rejects.toThrow(file);
    expect(readFileSync(file).equals(before)).toBe(true);
  },
);

onSqlite("a whole copy opens", async () => {
  const file = await copyOfData();
  const again = path.join(temporaryFolder(), "unknot.db");
  copyFileSync(file, again);
  const opened = await openElsewhere({ dataDir: path.dirname(again) });
  const rows = await opened.read.select().from(opened.tables.practices);
  await opened.close();
  expect(rows.map(({ name }) => name).sort()).toEqual(["Asha's practice", "Ben's practice"]);
});

test.skipIf(!onPostgres())("a server written by a newer version is refused with a sentence", async () => {
  const databaseUrl = await freshUrl();
  await (await openElsewhere({ dataDir: temporaryFolder(), databaseUrl })).close();
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  await pool.query("insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)");
  await pool.end();
  await expect(openElsewhere({ dataDir: temporaryFolder(), databaseUrl })).rejects.toThrow("newer Unknot");
});
