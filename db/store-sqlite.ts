import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import * as tables from "./schema/sqlite";
import { type Query, refuseNested, type Store, withinLimits } from "./store";

/** Set on every connection and read back: a setting that did not take is an error, not a hope. */
const SETTINGS = {
  journal_mode: "wal",
  // FULL is 2: the driver's own WAL default is NORMAL, which can lose the last commits when the power fails.
  synchronous: 2,
  foreign_keys: 1,
  secure_delete: 1,
  busy_timeout: 5000,
  trusted_schema: 0,
  cell_size_check: 1,
  temp_store: 2,
} as const;

/** Oldest SQLite that is trusted with the data. */
const OLDEST_SQLITE = [3, 51, 3] as const;

/** Opens the file for one writer and any number of readers. */
export function openSqlite(file: string): Store {
  const writer = open(file, false);
  const reader = open(file, true);
  const tx = asQuery(writer);
  let last: Promise<unknown> = Promise.resolve();

  async function transaction<T>(work: (tx: Query) => Promise<T>): Promise<T> {
    writer.exec("BEGIN IMMEDIATE");
    try {
      const result = await withinLimits(tx, work);
      writer.exec("COMMIT");
      return result;
    } catch (error) {
      if (writer.inTransaction) writer.exec("ROLLBACK");
      throw error;
    }
  }
  return {
    dialect: "sqlite",
    tables,
    read: asQuery(reader),
    write: async (work) => {
      refuseNested();
      // One writer: the next transaction begins when the one before has ended, well or badly.
      const mine = last.then(() => transaction(work));
      last = mine.catch(() => {});
      return mine;
    },
    close: async () => {
      await last;
      reader.close();
      writer.close();
    },
  };
}

/** The driver's own connection, settings applied and read back. */
export function open(file: string, readonly: boolean): Database.Database {
  const connection = new Database(file, { readonly });
  for (const [name, value] of Object.entries(SETTINGS)) {
    // The journal mode lives in the file; a reader cannot change it.
    if (!(readonly && name === "journal_mode")) connection.pragma(`${name} = ${value}`);
    const found = connection.pragma(name, { simple: true });
    if (found !== value) throw new Error(`SQLite setting ${name} is ${found}, not ${value}`);
  }
  assertNewEnough(connection);
  return connection;
}

function assertNewEnough(connection: Database.Database): void {
  const found = String(connection.prepare("select sqlite_version()").pluck().get());
  const parts = found.split(".").map(Number);
  const first = OLDEST_SQLITE.findIndex((part, index) => parts[index] !== part);
  if (first >= 0 && (parts[first] ?? 0) < (OLDEST_SQLITE[first] ?? 0)) {
    throw new Error(`SQLite ${found} is older than ${OLDEST_SQLITE.join(".")}`);
  }
}

// The async view: every builder can be awaited, whichever way the driver answers underneath.
function asQuery(connection: Database.Database): Query {
  return drizzle(connection, { casing: "snake_case" }) as unknown as Query;
}
