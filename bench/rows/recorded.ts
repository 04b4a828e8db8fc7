import Database from "better-sqlite3";

/** One statement as it reached the driver. */
export interface Sent {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Runs work and answers every statement it sent to SQLite, with its values. */
export async function recorded(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const prepare = Database.prototype.prepare;
  Reflect.set(Database.prototype, "prepare", function (this: Database.Database, sql: string) {
    const statement: Database.Statement = Reflect.apply(prepare, this, [sql]);
    return watched(statement, (values) => sent.push({ sql, values }));
  });
  try {
    await work();
  } finally {
    Reflect.set(Database.prototype, "prepare", prepare);
  }
  return sent;
}

// The driver's statement, telling of each call that runs it. `raw()` answers the statement again, so it is watched too.
function watched<T extends object>(statement: T, tell: (values: readonly unknown[]) => void): T {
  return new Proxy(statement, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...values: unknown[]) => {
        if (name === "all" || name === "get" || name === "run") tell(values);
        const answer: unknown = Reflect.apply(value, target, values);
        return answer === target ? watched(target, tell) : answer;
      };
    },
  });
}

/** The same statements prepared once on the bare driver: the floor that no data layer can go below. */
export function bare(file: string, sent: readonly Sent[]): { run: () => unknown[]; close: () => void } {
  const connection = new Database(file, { readonly: true });
  const ready = sent.map(({ sql, values }) => ({ statement: connection.prepare(sql), values }));
  return {
    run: () => ready.map(({ statement, values }) => statement.all(...values)),
    close: () => connection.close(),
  };
}
