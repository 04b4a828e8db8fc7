import { eq, sql } from "drizzle-orm";
import { store } from "@/db/store";
import { minutesFromNow, now } from "../clock";
import { Problem } from "../problem";

/** How many wrong guesses a key may have before it waits, and how long they are remembered. */
export interface GuessLimit {
  readonly most: number;
  readonly forMinutes: number;
}

/** Refuses when a key has used up its guesses. Kept in the database, so that a restart does not forget. */
export async function refuseWhenGuessedOut(key: string, { most }: GuessLimit): Promise<void> {
  const { read, tables } = store();
  const [row] = await read.select().from(tables.limits).where(eq(tables.limits.key, key));
  if (row && row.expiresAt > now() && row.points >= most) throw tooMany(row.expiresAt);
}

/** Counts one guess, or refuses it. Called before it is known whether the guess is right, so that of many made at
 *  once no more than the limit are looked at. */
export async function countGuess(key: string, { most, forMinutes }: GuessLimit): Promise<void> {
  const { write, tables } = store();
  await write(async (tx) => {
    const [row] = await tx.select().from(tables.limits).where(eq(tables.limits.key, key));
    const live = row && row.expiresAt > now();
    if (live && row.points >= most) throw tooMany(row.expiresAt);
    const values = { points: live ? row.points + 1 : 1, expiresAt: live ? row.expiresAt : minutesFromNow(forMinutes) };
    if (row) await tx.update(tables.limits).set(values).where(eq(tables.limits.key, key));
    else await tx.insert(tables.limits).values({ key, ...values });
  });
}

/** Takes a counted guess back: it was right. */
export async function forgiveGuess(key: string): Promise<void> {
  const { write, tables } = store();
  const { limits } = tables;
  await write((tx) =>
    tx
      .update(limits)
      .set({ points: sql`${limits.points} - 1` })
      .where(eq(limits.key, key)),
  );
}

function tooMany(until: string): Problem {
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - Date.now()) / 60_000));
  return new Problem(
    "too-many",
    `Too many tries. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
  );
}
