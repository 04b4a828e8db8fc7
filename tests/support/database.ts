import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Pool } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { openData } from "@/db/boot";
import { keepStore, type Store } from "@/db/store";
import { newId } from "@/lib/server/ids";

/** Opens an empty, migrated database of the dialect under test for one test file, and takes it away afterwards. */
export function withDatabase(): void {
  beforeAll(async () => {
    const folder = temporaryFolder();
    process.env.DATA_DIR = folder;
    forgetKept();
    place = { dataDir: folder, databaseUrl: await freshUrl() };
    opened = await openData(place);
  });
  afterAll(async () => {
    await opened?.close();
    keepStore(null);
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
}

let opened: Store | undefined;
let place: { dataDir: string; databaseUrl: string | undefined } | undefined;

/** Where the data of this test file is, for a look from outside. */
export function dataPlace() {
  if (!place) throw new Error("The data is open from the first test on");
  return { file: path.join(place.dataDir, "unknot.db"), ...place };
}

// Settings and keys are read once and kept for the process; each test file has its own.
function forgetKept(): void {
  for (const name of ["unknotEnv", "unknotSecrets"]) Reflect.deleteProperty(globalThis, name);
}

/** Ends the store and opens the same data again, as a restart does. */
export async function closeAndReopen(): Promise<void> {
  await opened?.close();
  opened = await openData(dataPlace());
}

/** True in the run on PostgreSQL. */
export function onPostgres(): boolean {
  return process.env.TEST_DIALECT === "postgres";
}

/** The address of a new, empty PostgreSQL database; undefined in the run on SQLite. */
export async function freshUrl(): Promise<string | undefined> {
  if (!onPostgres()) return undefined;
  const url = inject("postgresUrl");
  const name = `test_${newId()}`;
  const pool = new Pool({ connectionString: url, max: 1 });
  await pool.query(`CREATE DATABASE ${name}`);
  await pool.end();
  return url.replace(/\/postgres$/, `/${name}`);
}

const folders: string[] = [];

/** A new folder, taken away after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "unknot-test-"));
  folders.push(folder);
  return folder;
}

/** Opens data elsewhere as a start does, without taking this test file's own store away. */
export async function openElsewhere(elsewhere: Parameters<typeof openData>[0]): Promise<Store> {
  try {
    return await openData(elsewhere);
  } finally {
    keepStore(opened ?? null);
  }
}
