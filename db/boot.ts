import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { migrateSqlite } from "./migrate-sqlite";
import { keepStore, type Store } from "./store";
import { openPostgres } from "./store-postgres";
import { openSqlite } from "./store-sqlite";

export interface DataPlace {
  readonly dataDir: string;
  /** postgres://… when the data lives on a server; the folder then holds secrets and backups only. */
  readonly databaseUrl?: string | undefined;
}

/** Makes the folder, brings the data to the newest schema, and makes it the store of this process. */
export async function openData({ dataDir, databaseUrl }: DataPlace): Promise<Store> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await chmod(dataDir, 0o700);
  const opened = databaseUrl ? await openServer(databaseUrl) : await openFile(path.join(dataDir, "unknot.db"));
  keepStore(opened);
  return opened;
}

async function openFile(file: string): Promise<Store> {
  await migrateSqlite(file);
  return openSqlite(file);
}

async function openServer(url: string): Promise<Store> {
  await migratePostgres(url);
  return openPostgres(url);
}

/** Brings a PostgreSQL database to the newest schema. */
export async function migratePostgres(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    await migrate(drizzle(pool), { migrationsFolder: path.join(process.cwd(), "db/migrations/postgres") });
  } finally {
    await pool.end();
  }
}
