import { notFound, redirect } from "next/navigation";
import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { defineAction } from "@/lib/server/action";
import type { PracticeContext } from "@/lib/server/auth/context";
import { endSession } from "@/lib/server/auth/sessions";
import { Problem } from "@/lib/server/problem";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { comeFrom, signedInAs, signedOut } from "@/tests/support/next-headers";
import { colleague } from "@/tests/support/people";

vi.mock("next/headers", () => import("@/tests/support/next-headers"));

withDatabase();
const cast = withCast();

const schema = z.strictObject({
  name: z.string().min(1, "Enter a name"),
  years: z.number("Enter the age as a number"),
});
const work = vi.fn(
  async (ctx: PracticeContext, { name }: z.output<typeof schema>): Promise<unknown> => ({
    practiceId: ctx.practiceId,
    name,
  }),
);
const act = defineAction({ schema, allow: ["owner"], refresh: false }, work);
const sound = { name: "Mo", years: 40 };

beforeEach(() => {
  work.mockClear();
});

test("a sound call does the work in the name of whoever is signed in", async () => {
  await signedInAs(cast.asha);
  expect(await act(sound)).toEqual({ ok: true, data: { practiceId: cast.asha.practiceId, name: "Mo" } });
  await signedInAs(cast.stranger);
  expect(await act(sound)).toEqual({ ok: true, data: { practiceId: cast.stranger.practiceId, name: "Mo" } });
});

test.each([
  ["no origin", {}],
  ["another origin", { origin: "https://evil.example" }],
  ["an origin that begins like ours", { origin: "http://127.0.0.1:3000.evil.example" }],
  ["the origin null", { origin: "null" }],
  ["our address as referer only", { referer: "http://127.0.0.1:3000/clients" }],
])("a call with %s is refused before anything is looked at", async (_, given: Record<string, string>) => {
  const reference = await signedInAs(cast.asha);
  comeFrom(given, { unknot: reference });
  expect(await act(sound)).toMatchObject({
    ok: false,
    problem: { code: "origin", message: expect.stringContaining("http://127.0.0.1:3000") },
  });
  expect(work).not.toHaveBeenCalled();
});

test("without a session, or with one that has ended, one is asked to sign in", async () => {
  signedOut();
  expect(await act(sound)).toMatchObject({ ok: false, problem: { code: "signed-out" } });
  const reference = await signedInAs(cast.asha);
  await endSession(reference);
  expect(await act(sound)).toMatchObject({ ok: false, problem: { code: "signed-out" } });
  expect(work).not.toHaveBeenCalled();
});

test.each(["practitioner", "assistant"] as const)("the role %s is refused where only an owner may", async (role) => {
  await signedInAs(await colleague(cast.asha, role));
  expect(await act(sound)).toMatchObject({ ok: false, problem: { code: "forbidden" } });
  expect(work).not.toHaveBeenCalled();
});

test("each unsound field gets its own sentence", async () => {
  await signedInAs(cast.asha);
  const unsound = { name: "", years: Number.NaN };
  expect(await act(unsound)).toEqual({
    ok: false,
    problem: {
      code: "input",
      message: "Enter a name",
      fields: { name: "Enter a name", years: "Enter the age as a number" },
    },
  });
  expect(work).not.toHaveBeenCalled();
});

test.each([
  null,
  undefined,
  "text",
  7,
  [],
  {},
  { ...sound, role: "owner" },
  { ...sound, __proto__: null, practiceId: "other" },
])("the made-up input %j is refused and does not come through", async (input) => {
  await signedInAs(cast.asha);
  const loosely: (input: unknown) => Promise<unknown> = (given) => Reflect.apply(act, undefined, [given]);
  expect(await loosely(input)).toMatchObject({ ok: false, problem: { code: "input" } });
  expect(work).not.toHaveBeenCalled();
});

test("a character that one of the databases cannot keep is refused in words", async () => {
  await signedInAs(cast.asha);
  expect(await act({ ...sound, name: "Mo\0" })).toMatchObject({ ok: false, problem: { code: "input" } });
  expect(work).not.toHaveBeenCalled();
});

test("a refusal of the work keeps its words and what stands there now", async () => {
  await signedInAs(cast.asha);
  work.mockRejectedValueOnce(new Problem("conflict", "Compare first.", { current: { revision: 3 } }));
  expect(await act(sound)).toEqual({
    ok: false,
    problem: { code: "conflict", message: "Compare first.", current: { revision: 3 } },
  });
});

test.each([new Error("SECRET in the message"), "SECRET as a string", { secret: "SECRET" }, null])(
  "a defect (%j) becomes a reference number and keeps its words to itself",
  async (thrown) => {
    await signedInAs(cast.asha);
    work.mockRejectedValueOnce(thrown);
    const result = await act(sound);
    expect(result).toMatchObject({
      ok: false,
      problem: { code: "defect", message: expect.stringMatching(/note [0-9a-f]{12}\.$/) },
    });
    expect(JSON.stringify(result)).not.toContain("SECRET");
  },
);

test("the signals of the framework pass through", async () => {
  await signedInAs(cast.asha);
  work.mockImplementationOnce(async () => redirect("/clients"));
  await expect(act(sound)).rejects.toMatchObject({ digest: expect.stringContaining("NEXT_REDIRECT") });
  work.mockImplementationOnce(async () => notFound());
  await expect(act(sound)).rejects.toMatchObject({ digest: expect.stringContaining("404") });
});

test("a session that calls faster than any person is slowed down, and nobody else", async () => {
  await signedInAs(cast.stranger);
  for (let call = 0; call < 300; call++) expect((await act(sound)).ok).toBe(true);
  expect(await act(sound)).toMatchObject({ ok: false, problem: { code: "too-many" } });
  await signedInAs(cast.asha);
  expect((await act(sound)).ok).toBe(true);
});
