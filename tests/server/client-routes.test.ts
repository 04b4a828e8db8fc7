import { expect, test, vi } from "vitest";
import { GET as nowhere } from "@/app/(client)/p/[linkId]/[...nowhere]/route";
import { POST as checkIn, GET as checkInPage } from "@/app/(client)/p/[linkId]/check-in/route";
import { POST as choose } from "@/app/(client)/p/[linkId]/choose/route";
import { GET as page } from "@/app/(client)/p/[linkId]/route";
import { listCheckIns } from "@/lib/check-ins/queries";
import { addDays } from "@/lib/domain/day/day";
import { removeRow } from "@/lib/domain/program/edit-plan";
import { wordsFor } from "@/lib/language/client/words";
import { findProgram } from "@/lib/plans/document/queries";
import { addPlanVersion } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { linkCookieName } from "@/lib/server/auth/link-gate";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { keepPace } from "@/lib/server/limits/pace";
import { keepChoice } from "@/lib/share-links/browsers/mutations";
import { addShareLink } from "@/lib/share-links/mutations";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { openedLink } from "@/tests/support/links";
import { comeFrom } from "@/tests/support/next-headers";
import { publishedPlan, saveDraft, screenedClient } from "@/tests/support/plans";
import { rawSql } from "@/tests/support/raw-sql";

vi.mock("next/headers", () => import("@/tests/support/next-headers"));

withDatabase();
const cast = withCast();

async function opened() {
  const planId = await publishedPlan(cast.asha, await screenedClient(cast.asha));
  await addShareLink(cast.asha, planId);
  return { planId, ...(await openedLink(cast.asha, planId)) };
}

type Opened = Awaited<ReturnType<typeof opened>>;

async function ask(
  handler: typeof page,
  { linkId, reference }: Opened,
  path: string,
  { accept = "text/html,*/*;q=0.8", ...init }: RequestInit & { accept?: string } = {},
) {
  const { origin } = env();
  comeFrom({ origin }, { [linkCookieName(linkId)]: reference });
  const request = new Request(`${origin}/p/${linkId}${path}`, { ...init, headers: { accept } });
  const response = await handler(request, { params: Promise.resolve({ linkId }) });
  return { response, body: await response.text() };
}

const post = (fields: readonly (readonly [string, string])[]): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields.map(([name, value]) => [name, value])),
});

const longPast = () => addDays(today(), -3);

test("a day long past is refused on a page in the client's language, with what was filled in, ready for today", async () => {
  const link = await opened();
  await keepChoice(link.link, { language: "es" });
  const program = await findProgram(cast.asha, link.planId);
  const rowId = program?.document.groups[0]?.exercises[0]?.rowId ?? "";
  const fields = [
    ["day", longPast()],
    [`done-${rowId}`, "part"],
    ["painAfter", "4"],
    ["word", `Tieso <b>"hoy"</b>`],
    ["warnings", "fever"],
    ["had", "fall"],
    ["hadWord", "1"],
  ] as const;
  const { response, body } = await ask(checkIn, link, "/check-in", post(fields));
  const { refused, form } = wordsFor("es").page;
  expect([response.status, response.headers.get("content-type")]).toEqual([400, "text/html; charset=utf-8"]);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  for (const says of [refused.day, refused.saveToday, refused.back, `${form.after}: 4`, form.part, 'lang="es"'])
    expect(body).toContain(says);
  expect(body).toContain(`href="/p/${link.linkId}"`);
  expect(body).toContain('value="Tieso &lt;b&gt;&quot;hoy&quot;&lt;/b&gt;"');
  expect(body, "urgent words do not wait").toContain('class="program-urgent"');
  expect(body, "what another day had shown wipes nothing today").not.toMatch(/name="had/);
  expect(await listCheckIns(cast.asha, link.planId)).toEqual([]);

  const again = [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [name, value] as const,
  );
  const sent = await ask(checkIn, link, "/check-in", post([...again, ["word", "Tieso"]]));
  expect(sent.response.status).toBe(303);
  expect(await listCheckIns(cast.asha, link.planId)).toMatchObject([
    { day: today(), done: { [rowId]: "part" }, painBefore: null, painAfter: 4, word: "Tieso", warnings: ["fever"] },
  ]);
});

test("a script is still answered with the code of the refusal", async () => {
  const link = await opened();
  for (const accept of ["*/*", "application/json"]) {
    const { response, body } = await ask(checkIn, link, "/check-in", { ...post([["day", longPast()]]), accept });
    expect(response.status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ code: "input" });
  }
});

test("too many requests are answered with what to do, and what was filled in can be sent again for its day", async () => {
  const link = await opened();
  for (let call = 0; call < 300; call++) await keepPace(`link:${link.linkId}`);
  const yesterday = addDays(today(), -1);
  const fields = [
    ["day", yesterday],
    ["had", "fall"],
    ["word", "Better"],
  ] as const;
  const { response, body } = await ask(checkIn, link, "/check-in", post(fields));
  const { refused } = wordsFor("en").page;
  expect(response.status).toBe(429);
  for (const part of [refused.tooMany, refused.again, `value="${yesterday}"`, 'name="had" value="fall"', "Better"])
    expect(body).toContain(part);
  const read = await ask(page, link, "");
  expect(read.response.status).toBe(429);
  expect(read.body).toContain(refused.tooMany);
  expect(read.body, "nothing was filled in").not.toContain("<form");
});

test("an address that leads nowhere says so, and the one that takes check-ins leads back to the plan", async () => {
  const link = await opened();
  const { response, body } = await ask(nowhere, link, "/nope");
  expect(response.status).toBe(404);
  expect(body).toContain(wordsFor("en").page.refused.nowhere);
  const back = await ask(checkInPage, link, "/check-in");
  expect([back.response.status, back.response.headers.get("location")]).toEqual([303, `/p/${link.linkId}`]);
});

test("another size or language leads back to the day and the list that were shown, and nowhere else", async () => {
  const link = await opened();
  const path = `/p/${link.linkId}`;
  const there = async (query: string) =>
    (await ask(choose, link, `/choose${query}`, post([["larger", "1"]]))).response.headers.get("location");
  expect(await there("")).toBe(path);
  expect(await there("?day=2026-11-22&kind=flare&saved=1")).toBe(`${path}?day=2026-11-22&kind=flare`);
});

test("yesterday has the exercises of the version that was followed then", async () => {
  const link = await opened();
  const plan = await findPlan(cast.asha, link.planId);
  const program = await findProgram(cast.asha, link.planId);
  const gone = program?.document.groups[0]?.exercises[0];
  if (!plan || !gone) throw new Error("nothing to take out");
  const yesterday = addDays(today(), -1);
  await rawSql(`update plan_versions set published_on = '${yesterday}' where plan_id = '${link.planId}'`);
  await saveDraft(cast.asha, link.planId, plan.revision, removeRow(plan.draft, gone.rowId));
  await addPlanVersion(cast.asha, link.planId, (await findPlan(cast.asha, link.planId))?.revision ?? 0, "One less");
  const isThere = async (query: string) => (await ask(page, link, query)).body.includes(`data-row="${gone.rowId}"`);
  expect([await isThere(""), await isThere(`?day=${yesterday}`)]).toEqual([false, true]);
  expect((await ask(page, link, `?day=${yesterday}`)).body).toContain("Version 2");
  await rawSql(`update plan_versions set published_on = '${today()}' where plan_id = '${link.planId}'`);
  expect(await isThere(`?day=${yesterday}`), "published today: there is no other").toBe(false);
});
