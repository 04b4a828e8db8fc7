import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Pool, type PoolClient } from "pg";
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

/** Any number: it names our migrations among the locks of the database. */
const MIGRATION_LOCK = 7_105_501;

/** Brings a PostgreSQL database to the newest schema. Servers that start at once wait for each other. */
export async function migratePostgres(url: string, migrations = MIGRATIONS): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1 });
  try {
    const client = await pool.connect();
    try {
      await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
      await refuseNewer(client, readMigrationFiles(migrations).length);
      await migrate(drizzle(client), migrations);
    } finally {
      // With the connection the lock goes too.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

async function refuseNewer(client: PoolClient, known: number): Promise<void> {
  const { rows } = await client.query("select to_regclass('drizzle.__drizzle_migrations') is not null as there");
  if (!rows[0]?.there) return;
  const applied = await client.query("select count(*)::int as count from drizzle.__drizzle_migrations");
  if (applied.rows[0]?.count > known) {
    throw new UnusableDataError("The database was written by a newer Unknot. Start that version.");
  }
}
