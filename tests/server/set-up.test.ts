import { expect, test, vi } from "vitest";
import { setUpPractice } from "@/lib/practice/actions";
import { withDatabase } from "@/tests/support/database";
import { comeFrom, signedOut } from "@/tests/support/next-headers";
import { PASSWORD } from "@/tests/support/people";

vi.mock("next/headers", () => import("@/tests/support/next-headers"));

withDatabase();

const setUp = {
  practiceName: "First",
  phone: "020 7946 0000",
  emergencyNumber: "112",
  fullName: "First Owner",
  email: "first@example.org",
  password: PASSWORD,
};

test("set-up needs our own page and a strong password, works once, and never again", async () => {
  comeFrom({});
  expect(await setUpPractice(setUp)).toMatchObject({ problem: { code: "origin" } });
  signedOut();
  for (const password of ["short", "password1234"]) {
    expect(await setUpPractice({ ...setUp, password })).toMatchObject({
      problem: { code: "input", fields: { password: expect.any(String) } },
    });
  }
  expect(await setUpPractice({ ...setUp, email: "no address", fullName: " " })).toMatchObject({
    problem: { fields: { email: expect.stringContaining("name@example.org"), fullName: "Enter your full name" } },
  });
  expect(await setUpPractice(setUp)).toEqual({ ok: true, data: undefined });
  expect(await setUpPractice({ ...setUp, email: "second@example.org" })).toMatchObject({
    problem: { code: "forbidden" },
  });
});
