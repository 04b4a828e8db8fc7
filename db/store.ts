import { AsyncLocalStorage } from "node:async_hooks";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { Tables } from "./schema/schema";

/** Drizzle's query builder, seen as asynchronous on both databases. Only `await` it: `.get()` and `.run()` exist on one. */
export type Query = BaseSQLiteDatabase<"async", unknown, Record<string, never>>;

/** The one way to the data. */
export interface Store {
  readonly dialect: "sqlite" | "postgres";
  readonly tables: Tables;
  /** Sees committed rows only. */
  readonly read: Query;
  /** One transaction, immediate on SQLite and serializable on PostgreSQL. Inside, await only `tx`. */
  write<T>(work: (tx: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Longest a transaction may stay open. Unit: milliseconds. */
const WRITE_LIMIT_MS = 10_000;

const insideWrite = new AsyncLocalStorage<true>();

/** Refuses a write inside a write. Asked before it queues: behind the write it is part of, it would wait for ever. */
export function refuseNested(): void {
  if (insideWrite.getStore()) throw new Error("A write inside a write: pass tx on instead.");
}

/** Runs `work` with a transaction that stops answering after the time limit. */
export async function withinLimits<T>(tx: Query, work: (tx: Query) => Promise<T>): Promise<T> {
  const { proxy, revoke } = Proxy.revocable(tx, {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("A write took too long and was undone.")), WRITE_LIMIT_MS);
  });
  try {
    return await Promise.race([insideWrite.run(true, () => work(proxy)), late]);
  } finally {
    clearTimeout(timer);
    // A late piece of work must not write outside its transaction.
    revoke();
  }
}

const kept = globalThis as typeof globalThis & { unknotStore?: Store };

/** The open store. Opened at boot by db/boot.ts, never at import: next build imports every route. */
export function store(): Store {
  if (!kept.unknotStore) throw new Error("The data store is not open yet.");
  return kept.unknotStore;
}

/** Makes `opened` the store of this process; null forgets it. */
export function keepStore(opened: Store | null): void {
  if (opened) kept.unknotStore = opened;
  else delete kept.unknotStore;
}
