import { expect, test } from "vitest";
import { addUser, changePassword, changeUserRole } from "@/lib/practice/mutations";
import { findOwnEmail, listUsers } from "@/lib/practice/queries";
import { findSession } from "@/lib/server/auth/gate";
import { passwordProblem } from "@/lib/server/auth/passwords";
import { beginSession } from "@/lib/server/auth/sessions";
import { newId } from "@/lib/server/ids";
import { withDatabase } from "@/tests/support/database";
import { colleague, owner, PASSWORD } from "@/tests/support/people";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();

test("a colleague is added once, whatever the network does, and is listed in one practice only", async () => {
  const asha = await owner("Asha");
  const stranger = await owner("Ben");
  const person = {
    fullName: "Cleo New",
    email: `Cleo-${newId()}@Example.org`,
    role: "practitioner",
    password: PASSWORD,
    key: newId(),
  } as const;
  const ids = await Promise.all([addUser(asha, person), addUser(asha, person)]);
  expect(new Set(ids).size).toBe(1);
  expect((await listUsers(asha)).map(({ fullName }) => fullName)).toEqual(["Asha Owner", "Cleo New"]);
  expect((await listUsers(stranger)).map(({ fullName }) => fullName)).toEqual(["Ben Owner"]);
});

test("an address is taken for every practice, however it is written", async () => {
  const asha = await owner("Asha");
  const stranger = await owner("Ben");
  const email = await findOwnEmail(asha);
  const again = {
    fullName: "Again",
    email: email.toUpperCase(),
    role: "assistant",
    password: PASSWORD,
    key: newId(),
  } as const;
  await expect(addUser(stranger, again)).rejects.toMatchObject({
    code: "input",
    details: { fields: { email: expect.any(String) } },
  });
  expect(await listUsers(stranger)).toHaveLength(1);
});

test("a new role holds from the next sign-in on and ends the sessions before it", async () => {
  const asha = await owner("Asha");
  const cleo = await colleague(asha, "practitioner");
  const reference = await beginSession({ practiceId: cleo.practiceId, id: cleo.userId });
  await changeUserRole(asha, { userId: cleo.userId, role: "assistant", disabled: false });
  expect(await findSession(reference)).toBeNull();
  const next = await findSession(await beginSession({ practiceId: cleo.practiceId, id: cleo.userId }));
  expect(next?.ctx.role).toBe("assistant");
});

test("disabling somebody ends their sessions and lets none begin to count", async () => {
  const asha = await owner("Asha");
  const stranger = await owner("Ben");
  const cleo = await colleague(asha, "practitioner");
  const reference = await beginSession({ practiceId: cleo.practiceId, id: cleo.userId });
  const disable = { userId: cleo.userId, role: "practitioner", disabled: true } as const;
  await expect(changeUserRole(stranger, disable)).rejects.toMatchObject({ code: "not-found" });
  expect(await findSession(reference)).not.toBeNull();
  await changeUserRole(asha, disable);
  expect(await findSession(reference)).toBeNull();
  expect(await findSession(await beginSession({ practiceId: cleo.practiceId, id: cleo.userId }))).toBeNull();
});

test("owners cannot change their own role, so that one is always left", async () => {
  const asha = await owner("Asha");
  const own = { userId: asha.userId, role: "assistant", disabled: false } as const;
  await expect(changeUserRole(asha, own)).rejects.toMatchObject({ code: "forbidden" });
});

test("a new password ends every session of its owner and nobody else's", async () => {
  const [asha, stranger] = [await owner("Asha"), await owner("Ben")];
  const cleo = await colleague(asha, "practitioner");
  const begin = ({ practiceId, userId }: typeof asha) => beginSession({ practiceId, id: userId });
  const [mine, mineToo, cleos, theirs] = [
    await begin(asha),
    await begin(asha),
    await begin(cleo),
    await begin(stranger),
  ];
  await changePassword(asha, "another four river stones");
  for (const ended of [mine, mineToo]) expect(await findSession(ended)).toBeNull();
  for (const live of [cleos, theirs]) expect(await findSession(live)).not.toBeNull();
});

test.each([
  ["short", "river stone", "at least 12"],
  ["on every attacker's list", "password1234", "lists"],
])("a password that is %s is refused with what to do", (_, password, says) => {
  expect(passwordProblem(password)).toContain(says);
});

test("no password is kept as it was typed, in any column of any table", async () => {
  const asha = await owner("Asha");
  const [row] = await rawSql(`select password_hash from users where id = '${asha.userId}'`);
  expect(row?.password_hash).toMatch(/^argon2id\$/);
  expect(JSON.stringify(await rawSql("select * from users"))).not.toContain(PASSWORD);
});
