import { expect, test, vi } from "vitest";
import { z } from "zod";
import { Problem, type ProblemCode } from "@/lib/server/problem";
import { definePublicRoute, defineRoute } from "@/lib/server/route";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { comeFrom, signedInAs, signedOut } from "@/tests/support/next-headers";
import { colleague } from "@/tests/support/people";
import { rawSql } from "@/tests/support/raw-sql";

vi.mock("next/headers", () => import("@/tests/support/next-headers"));

withDatabase();
const cast = withCast();

const schema = z.strictObject({ id: z.string(), page: z.coerce.number("Enter a page").int().optional() });
const get = defineRoute({ schema, allow: ["owner"], touch: false }, async (ctx, input) => ({
  ...input,
  practiceId: ctx.practiceId,
}));
const ask = (query = "", method = "GET") =>
  get(new Request(`http://127.0.0.1:3000/api/x${query}`, { method }), { params: Promise.resolve({ id: "7" }) });
const failing = (error: unknown) =>
  definePublicRoute(async () => Promise.reject(error))(new Request("http://127.0.0.1:3000/"), {
    params: Promise.resolve({}),
  });

test("path and query are parsed together, and the answer is closed to everything", async () => {
  await signedInAs(cast.asha);
  const response = await ask("?page=2");
  expect(await response.json()).toEqual({ id: "7", page: 2, practiceId: cast.asha.practiceId });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "cache-control": "no-store",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  });
});

test("nobody, somebody without the role, and unsound input get their status and no data", async () => {
  signedOut();
  expect((await ask()).status).toBe(401);
  await signedInAs(await colleague(cast.asha, "assistant"));
  expect((await ask()).status).toBe(403);
  await signedInAs(cast.asha);
  for (const query of ["?page=two", "?practiceId=other"]) {
    const response = await ask(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "input" });
  }
});

test("reading needs no origin, writing does", async () => {
  const reference = await signedInAs(cast.asha);
  comeFrom({}, { unknot: reference });
  expect((await ask()).status).toBe(200);
  expect((await ask("", "POST")).status).toBe(403);
  comeFrom({ origin: "https://evil.example" }, { unknot: reference });
  expect((await ask("", "POST")).status).toBe(403);
});

test("a route that polls does not keep a session alive", async () => {
  await signedInAs(cast.asha);
  const aWhileAgo = new Date(Date.now() - 5 * 60_000).toISOString();
  await rawSql(`update sessions set last_seen_at = '${aWhileAgo}'`);
  await ask();
  expect(await rawSql(`select 1 from sessions where last_seen_at <> '${aWhileAgo}'`)).toEqual([]);
  const touching = defineRoute({ schema, allow: ["owner"], touch: true }, async () => null);
  await touching(new Request("http://127.0.0.1:3000/"), { params: Promise.resolve({ id: "7" }) });
  expect(await rawSql(`select 1 from sessions where last_seen_at <> '${aWhileAgo}'`)).toHaveLength(1);
});

test.each<[ProblemCode, number]>([
  ["signed-out", 401],
  ["forbidden", 403],
  ["origin", 403],
  ["not-found", 404],
  ["input", 400],
  ["conflict", 409],
  ["stopped", 409],
  ["too-many", 429],
])("a refusal %s is answered with %i, its words and closed headers", async (code, status) => {
  const response = await failing(new Problem(code, "What to do.", { fields: { name: "Enter it" } }));
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ code, message: "What to do.", fields: { name: "Enter it" } });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("a defect is answered with a reference number only", async () => {
  const response = await failing(new Error("SECRET"));
  expect(response.status).toBe(500);
  const body = await response.text();
  expect(body).toMatch(/Reference: [0-9a-f]{12}\./);
  expect(body).not.toContain("SECRET");
});

test("headers that the work has set are kept", async () => {
  const route = definePublicRoute(async () => new Response("x", { headers: { "content-security-policy": "sandbox" } }));
  const response = await route(new Request("http://127.0.0.1:3000/"), { params: Promise.resolve({}) });
  expect(response.headers.get("content-security-policy")).toBe("sandbox");
  expect(response.headers.get("x-frame-options")).toBe("DENY");
});
