import { beforeEach, expect, test, vi } from "vitest";
import { inviteUser, saveOwnPassword, savePractice } from "@/lib/practice/actions";
import { listUsers } from "@/lib/practice/queries";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { signedInAs, signedOut } from "@/tests/support/next-headers";
import { colleague, PASSWORD } from "@/tests/support/people";

vi.mock("next/headers", () => import("@/tests/support/next-headers"));

withDatabase();

const cast = withCast();

beforeEach(() => signedOut());

test.each(["practitioner", "assistant"] as const)("a %s can neither invite nor change the settings", async (role) => {
  await signedInAs(await colleague(cast.asha, role));
  const person = {
    fullName: "Eve",
    email: "eve@example.org",
    role: "owner",
    password: PASSWORD,
    key: newId(),
  } as const;
  expect(await inviteUser(person)).toMatchObject({ problem: { code: "forbidden" } });
  const settings = {
    name: "Mine",
    phone: "123",
    emergencyNumber: "112",
    paper: "a4",
    idleMinutes: 15,
    figureLook: "dark/black/curved",
    revision: 1,
  } as const;
  expect(await savePractice(settings)).toMatchObject({ problem: { code: "forbidden" } });
  expect((await listUsers(cast.asha)).map(({ fullName }) => fullName)).not.toContain("Eve");
});

test("a weak password is refused when inviting", async () => {
  await signedInAs(cast.asha);
  const person = {
    fullName: "Eve",
    email: "eve@example.org",
    role: "assistant",
    password: "Password1234",
    key: newId(),
  } as const;
  expect(await inviteUser(person)).toMatchObject({
    problem: { code: "input", fields: { password: expect.any(String) } },
  });
});

test("one's own password is changed with the current one and to a strong one only", async () => {
  await signedInAs(cast.stranger);
  const change = { current: PASSWORD, next: "another four river stones" };
  expect(await saveOwnPassword({ ...change, current: "not mine at all" })).toMatchObject({
    problem: { fields: { current: expect.any(String) } },
  });
  expect(await saveOwnPassword({ ...change, next: "short" })).toMatchObject({
    problem: { fields: { next: expect.any(String) } },
  });
});
