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
  let opened: Store | undefined;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "unknot-test-"));
    process.env.DATA_DIR = folder;
    opened = await openData({ dataDir: folder, databaseUrl: await freshUrl() });
  });
  afterAll(async () => {
    await opened?.close();
    keepStore(null);
    rmSync(folder, { recursive: true, force: true });
  });
}

async function freshUrl(): Promise<string | undefined> {
  if (process.env.TEST_DIALECT !== "postgres") return undefined;
  const url = inject("postgresUrl");
  const name = `test_${newId()}`;
  const pool = new Pool({ connectionString: url, max: 1 });
  await pool.query(`CREATE DATABASE ${name}`);
  await pool.end();
  return url.replace(/\/postgres$/, `/${name}`);
}
