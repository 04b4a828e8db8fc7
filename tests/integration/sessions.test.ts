import { afterEach, expect, test, vi } from "vitest";
import { changePractice } from "@/lib/practice/mutations";
import { findPractice, listAudit } from "@/lib/practice/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { findSession } from "@/lib/server/auth/gate";
import { beginSession, endSession } from "@/lib/server/auth/sessions";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();
const cast = withCast();

afterEach(() => {
  vi.useRealTimers();
});

const begin = ({ practiceId, userId }: PracticeContext) => beginSession({ practiceId, id: userId });

/** Only the clock moves: drivers keep their own timers. */
function later(minutes: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * 60_000 });
}

test("a session says who is there, in which practice and as what", async () => {
  const session = await findSession(await begin(cast.asha));
  const { practiceId, userId, fullName, role, practice } = cast.asha;
  expect(session?.ctx).toMatchObject({ practiceId, userId, fullName, role, practice });
});

test("the reference in the cookie is nowhere in the database", async () => {
  const reference = await begin(cast.asha);
  const rows = JSON.stringify([await rawSql("select * from sessions"), await rawSql("select * from audit_rows")]);
  expect(rows).not.toContain(reference);
});

test.each(["", "x", "../../etc", "A".repeat(43)])("the made-up reference %j is nobody", async (reference) => {
  expect(await findSession(reference)).toBeNull();
});

test("a session without a sign of life idles out after the minutes that its practice has set", async () => {
  const practice = await findPractice(cast.asha);
  if (!practice) throw new Error("no practice");
  await changePractice(cast.asha, { ...practice, paper: "a4", idleMinutes: 20 });
  const [mine, theirs] = [await begin(cast.asha), await begin(cast.stranger)];
  later(16);
  expect(await findSession(mine)).not.toBeNull();
  expect(await findSession(theirs)).toBeNull();
  later(5);
  expect(await findSession(mine)).toBeNull();
});

test("a session ends after twelve hours, however busy it was", async () => {
  const reference = await begin(cast.asha);
  const alive = () => rawSql(`update sessions set last_seen_at = '${new Date().toISOString()}'`);
  later(12 * 60 - 1);
  await alive();
  expect(await findSession(reference)).not.toBeNull();
  later(2);
  await alive();
  expect(await findSession(reference)).toBeNull();
});

test("a session that was ended stays ended, and no other ends with it", async () => {
  const [mine, other, theirs] = [await begin(cast.asha), await begin(cast.asha), await begin(cast.stranger)];
  await endSession(mine);
  expect(await findSession(mine)).toBeNull();
  expect(await findSession(other)).not.toBeNull();
  expect(await findSession(theirs)).not.toBeNull();
});

test("beginning and ending leave one line each in the trail; ending what is over leaves none", async () => {
  const lines = async () => (await listAudit(cast.asha)).filter(({ action }) => action.startsWith("session.")).length;
  const before = await lines();
  const reference = await begin(cast.asha);
  await endSession(reference);
  await endSession(reference);
  await endSession("nobody's");
  expect(await lines()).toBe(before + 2);
});
