import { drizzle } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import * as tables from "./schema/postgres";
import { type Query, refuseNested, type Store, withinLimits } from "./store";

/** Serialization failure, deadlock, and a row that another transaction put in first: tried again, the work sees what
 *  the other did and answers accordingly. */
const RETRIED = new Set(["40001", "40P01", "23505"]);
const MOST_TRIES = 20;

/** Opens a pool on a PostgreSQL 15 or later. */
export function openPostgres(url: string): Store {
  const pool = new Pool({ connectionString: url, max: 10 });
  // A lost idle connection is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => {});

  async function once<T>(work: (tx: Query) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    try {
      await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE");
      const result = await withinLimits(asQuery(client), work);
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    } finally {
      client.release();
    }
  }
  async function write<T>(work: (tx: Query) => Promise<T>): Promise<T> {
    refuseNested();
    for (let tries = 1; ; tries++) {
      try {
        return await once(work);
      } catch (error) {
        if (tries >= MOST_TRIES || !RETRIED.has(codeOf(error))) throw error;
        // Jitter, so that two writers do not meet again.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * tries));
      }
    }
  }
  return { dialect: "postgres", tables, read: asQuery(pool), write, close: () => pool.end() };
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "cause" in error ? codeOf(error.cause) : "";
}

// The PostgreSQL instance is cast once: the builders used here answer alike on both dialects.
function asQuery(client: Parameters<typeof drizzle>[0]): Query {
  return drizzle(client as Pool, { casing: "snake_case" }) as unknown as Query;
}
