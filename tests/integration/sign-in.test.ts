import { afterEach, expect, test, vi } from "vitest";
import { addUser, changeUserRole } from "@/lib/practice/mutations";
import { checkCredentials, deviceOf, isOwnPassword } from "@/lib/server/auth/check-credentials";
import { newId, newPublicId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { closeAndReopen, withDatabase } from "@/tests/support/database";
import { PASSWORD } from "@/tests/support/people";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();
const cast = withCast();

afterEach(() => {
  vi.useRealTimers();
});

/** A new colleague with an address of their own, so that guesses of one test do not count in another. */
async function somebody() {
  const email = `somebody-${newId()}@example.org`;
  const person = { key: newId(), fullName: "Somebody", email, role: "practitioner", password: PASSWORD } as const;
  return { email, userId: await addUser(cast.asha, person) };
}

async function guess(email: string, times: number, device?: string): Promise<void> {
  for (let time = 0; time < times; time++) expect(await checkCredentials(email, "not the password", device)).toBeNull();
}

test("the right password signs in, however the address is written", async () => {
  const { email, userId } = await somebody();
  const signedIn = { id: userId, practiceId: cast.asha.practiceId };
  expect(await checkCredentials(email, PASSWORD, undefined)).toEqual(signedIn);
  expect(await checkCredentials(` ${email.toUpperCase()}`, PASSWORD, undefined)).toEqual(signedIn);
});

test("unknown, wrong and disabled get the same answer", async () => {
  const { email, userId } = await somebody();
  expect(await checkCredentials(`nobody-${email}`, PASSWORD, undefined)).toBeNull();
  expect(await checkCredentials(email, `${PASSWORD} `, undefined)).toBeNull();
  await changeUserRole(cast.asha, { userId, role: "practitioner", disabled: true });
  expect(await checkCredentials(email, PASSWORD, undefined)).toBeNull();
});

test("after eight wrong tries strangers wait, even with the right password, for known and unknown addresses alike", async () => {
  const { email } = await somebody();
  for (const address of [email, `nobody-${email}`]) {
    await guess(address, 8);
    await expect(checkCredentials(address, PASSWORD, undefined)).rejects.toMatchObject({
      code: "too-many",
      message: expect.stringContaining("15 minutes"),
    });
  }
});

test("a browser that has signed in before still gets in while strangers wait", async () => {
  const { email } = await somebody();
  const device = deviceOf(email, newPublicId());
  await guess(email, 8);
  expect(await checkCredentials(email, PASSWORD, device)).not.toBeNull();
});

test("a device mark of somebody else, or one made up, counts as a stranger's", async () => {
  const { email } = await somebody();
  const { email: other } = await somebody();
  await guess(email, 8);
  for (const device of [deviceOf(other, newPublicId()), "random.mac", ""]) {
    await expect(checkCredentials(email, PASSWORD, device)).rejects.toMatchObject({ code: "too-many" });
  }
});

test("right passwords do not use up the tries", async () => {
  const { email } = await somebody();
  for (let time = 0; time < 10; time++) expect(await checkCredentials(email, PASSWORD, undefined)).not.toBeNull();
});

test("of many tries at once no more than eight are looked at", async () => {
  const { email } = await somebody();
  const outcomes = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) => checkCredentials(email, `guess number ${index}`, undefined)),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(8);
});

test("the wait is over after a quarter of an hour", async () => {
  const { email } = await somebody();
  await guess(email, 8);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 15 * 60_000 + 1 });
  expect(await checkCredentials(email, PASSWORD, undefined)).not.toBeNull();
});

test("a restart forgets no wrong try", async () => {
  const { email } = await somebody();
  await guess(email, 8);
  await closeAndReopen();
  await expect(checkCredentials(email, PASSWORD, undefined)).rejects.toMatchObject({ code: "too-many" });
});

test("the table of tries holds no address", async () => {
  const { email } = await somebody();
  await guess(email, 1);
  expect(JSON.stringify(await rawSql("select * from limits"))).not.toContain(email);
});

test("asking for one's own password again is counted too", async () => {
  const { userId } = await somebody();
  const me = { practiceId: cast.asha.practiceId, userId };
  expect(await isOwnPassword(me, PASSWORD)).toBe(true);
  expect(await isOwnPassword({ ...me, practiceId: cast.stranger.practiceId }, PASSWORD)).toBe(false);
  for (let time = 0; time < 7; time++) expect(await isOwnPassword(me, "wrong")).toBe(false);
  await expect(isOwnPassword(me, PASSWORD)).rejects.toMatchObject({ code: "too-many" });
});
