import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool } from "pg";
import { migrateSqlite, UnusableDataError } from "./migrate-sqlite";
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

const MIGRATIONS = { migrationsFolder: path.join(process.cwd(), "db/migrations/postgres") };

/** Brings a PostgreSQL database to the newest schema. */
export async function migratePostgres(url: string, migrations = MIGRATIONS): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    await refuseNewer(pool, readMigrationFiles(migrations).length);
    await migrate(drizzle(pool), migrations);
  } finally {
    await pool.end();
  }
}

async function refuseNewer(pool: Pool, known: number): Promise<void> {
  const { rows } = await pool.query("select to_regclass('drizzle.__drizzle_migrations') is not null as there");
  if (!rows[0]?.there) return;
  const applied = await pool.query("select count(*)::int as count from drizzle.__drizzle_migrations");
  if (applied.rows[0]?.count > known) {
    throw new UnusableDataError("The database was written by a newer Unknot. Start that version.");
  }
}
