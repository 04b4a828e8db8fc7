import { existsSync, statSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { open } from "./store-sqlite";

const MIGRATIONS = { migrationsFolder: path.join(process.cwd(), "db/migrations/sqlite") };

/** A data file that must not be opened: damaged, or written by a newer Unknot. Its message is for the operator. */
export class UnusableDataError extends Error {}

/** Brings the file to the newest schema, after a copy of it when anything is to change. */
export async function migrateSqlite(file: string, migrations = MIGRATIONS): Promise<void> {
  const known = readMigrationFiles(migrations).length;
  const existed = existsSync(file);
  const applied = existed ? inspect(file, known) : 0;
  const connection = open(file, false);
  try {
    if (existed && applied < known) await copyBefore(connection, file, applied);
    applyAll(connection, migrations);
  } finally {
    connection.close();
  }
  await chmod(file, 0o600);
}

/** How many migrations the file has had. Read only: a file that is refused stays as it is, to the last byte. */
function inspect(file: string, known: number): number {
  // To SQLite a file without a byte is a sound, empty database; to us it is one that lost its content.
  if (statSync(file).size === 0) {
    throw new UnusableDataError(
      `${file} is empty. Nothing was changed. Run: npm run restore (or remove the file if there never was any data in it)`,
    );
  }
  const connection = openOrExplain(file);
  try {
    const applied = appliedMigrations(connection);
    if (applied > known) {
      throw new UnusableDataError(`${file} was written by a newer Unknot. Start that version, or run: npm run restore`);
    }
    if (applied === 0) refuseForeign(connection, file);
    return applied;
  } finally {
    connection.close();
  }
}

function openOrExplain(file: string): Database.Database {
  try {
    const connection = new Database(file, { readonly: true });
    const verdict = connection.pragma("quick_check(1)", { simple: true });
    if (verdict !== "ok") throw new Error(String(verdict));
    return connection;
  } catch (error) {
    throw new UnusableDataError(
      `${file} cannot be read as a database (${error instanceof Error ? error.message : "unknown"}). Nothing was changed. Run: npm run restore`,
    );
  }
}

function appliedMigrations(connection: Database.Database): number {
  const there = connection.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get();
  return there ? Number(connection.prepare("select count(*) from __drizzle_migrations").pluck().get()) : 0;
}

function refuseForeign(connection: Database.Database, file: string): void {
  const there = connection
    .prepare("select name from sqlite_master where type = 'table' and name <> '__drizzle_migrations' limit 1")
    .pluck()
    .get();
  if (there === undefined) return;
  throw new UnusableDataError(
    `${file} belongs to another program. Nothing was changed. Set DATA_DIR to a folder of its own.`,
  );
}

async function copyBefore(connection: Database.Database, file: string, applied: number): Promise<void> {
  const folder = path.join(path.dirname(file), "backups");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const copy = path.join(folder, `before-migration-${applied}-${process.pid}.db`);
  await connection.backup(copy);
  await chmod(copy, 0o600);
}

// Drizzle rebuilds tables by drop and rename; with foreign keys on, the drop would delete the child rows,
// and inside its transaction the setting can no longer be changed.
function applyAll(connection: Database.Database, migrations: typeof MIGRATIONS): void {
  connection.pragma("foreign_keys = OFF");
  migrate(drizzle(connection), migrations);
  const broken = connection.pragma("foreign_key_check");
  if (Array.isArray(broken) && broken.length > 0)
    throw new UnusableDataError("A migration broke a reference between rows.");
  connection.pragma("foreign_keys = ON");
}
