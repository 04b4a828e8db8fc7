import { eq } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { type Query, store } from "@/db/store";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { plainCondition, someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();
const cast = withCast();

afterEach(() => {
  vi.useRealTimers();
});

const keyRow = (key: string) => ({ practiceId: cast.asha.practiceId, key, resultId: "x", createdAt: "2026-11-22" });
const put = (tx: Query, key: string) => tx.insert(store().tables.idempotencyKeys).values(keyRow(key));
const isThere = async (key: string) =>
  (await rawSql(`select key from idempotency_keys where key = '${key}'`)).length > 0;

test("a write inside a write is refused at once, and the outer one may go on", async () => {
  const key = newId();
  const started = performance.now();
  await store().write(async (tx) => {
    await expect(store().write((inner) => put(inner, `${key}-inner`))).rejects.toThrow("A write inside a write");
    await put(tx, key);
  });
  expect(performance.now() - started).toBeLessThan(2000);
  expect([await isThere(key), await isThere(`${key}-inner`)]).toEqual([true, false]);
});

test("a write that fails leaves nothing of itself, and the next one works", async () => {
  const key = newId();
  const failing = store().write(async (tx) => {
    await put(tx, key);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await store().write((tx) => put(tx, `${key}-next`));
  expect([await isThere(key), await isThere(`${key}-next`)]).toEqual([false, true]);
});

test("a reader sees nothing of a write that has not ended", async () => {
  const key = newId();
  const { idempotencyKeys } = store().tables;
  const seen = async () => (await store().read.select().from(idempotencyKeys)).some((row) => row.key === key);
  await store().write(async (tx) => {
    await put(tx, key);
    expect(await seen()).toBe(false);
  });
  expect(await seen()).toBe(true);
});

test("twenty writes at once that each count one further all land", async () => {
  const { limits } = store().tables;
  const key = newId();
  await store().write((tx) => tx.insert(limits).values({ key, points: 0, expiresAt: "" }));
  const countOne = () =>
    store().write(async (tx) => {
      const [row] = (await tx.select().from(limits)).filter((candidate) => candidate.key === key);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
      await tx
        .update(limits)
        .set({ points: (row?.points ?? 0) + 1 })
        .where(eq(limits.key, key));
    });
  await Promise.all(Array.from({ length: 20 }, countOne));
  expect(await rawSql(`select points from limits where key = '${key}'`)).toEqual([{ points: 20 }]);
});

test("a write that takes too long is undone, and what it does later reaches nothing", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const key = newId();
  const begun = Promise.withResolvers<void>();
  const goOn = Promise.withResolvers<void>();
  let late: unknown;
  const slow = store().write(async (tx) => {
    await put(tx, key);
    begun.resolve();
    await goOn.promise;
    late = await Promise.resolve()
      .then(() => put(tx, `${key}-late`))
      .catch((error: unknown) => error);
  });
  const outcome = expect(slow).rejects.toThrow("took too long");
  await begun.promise;
  await vi.advanceTimersByTimeAsync(10_000);
  await outcome;
  vi.useRealTimers();
  goOn.resolve();
  await vi.waitUntil(() => late !== undefined);
  expect(late).toBeInstanceOf(Error);
  expect([await isThere(key), await isThere(`${key}-late`)]).toEqual([false, false]);
});

test("a row of one practice cannot refer to a client of another, whatever the code does", async () => {
  const clientId = await someClient(cast.asha);
  const { key: _, ...rest } = { ...plainCondition, key: null };
  const foreign = store().write((tx) =>
    tx.insert(store().tables.clientConditions).values({
      ...rest,
      regions: [],
      id: newId(),
      practiceId: cast.stranger.practiceId,
      clientId,
      text: "Planted",
      recordedAt: "2026-11-22",
      recordedBy: "x",
    }),
  );
  await expect(foreign).rejects.toThrow();
});
