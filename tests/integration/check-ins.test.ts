import { expect, test } from "vitest";
import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { addCheckIn } from "@/lib/check-ins/mutations";
import { listCheckIns, listPain } from "@/lib/check-ins/queries";
import { checkInSchema } from "@/lib/check-ins/schema";
import { factsOf } from "@/lib/clients/facts/queries";
import { listChanges } from "@/lib/clients/queries";
import { addDays } from "@/lib/domain/day/day";
import { endCondition } from "@/lib/facts/mutations";
import { findProgram } from "@/lib/plans/document/queries";
import { findPlan } from "@/lib/plans/queries";
import { listAudit } from "@/lib/practice/queries";
import type { LinkContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { phoneOf } from "@/tests/support/links";
import { publishedPlan, screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

const day = (ago: number) => addDays(today(), -ago);

/** The phone of a new client with a published plan. */
async function phone(): Promise<LinkContext> {
  return phoneOf(cast.asha, await publishedPlan(cast.asha, await screenedClient(cast.asha)));
}

function log(link: LinkContext, logged: Record<string, unknown>): Promise<void> {
  return addCheckIn(link, checkInSchema.parse({ day: today(), done: {}, word: "", warnings: [], ...logged }));
}

/** Three days at the same pain: the baseline. */
async function baseline(link: LinkContext, pain: number): Promise<void> {
  for (const ago of [5, 4, 3]) await log(link, { day: day(ago), painBefore: pain });
}

const alertsOf = (link: LinkContext) => listOpenAlerts(cast.asha, link.clientId);

test("a day logged twice is one day, with what was said last", async () => {
  const link = await phone();
  await log(link, { done: { "row-1": "done", "row-4": "part" }, painBefore: 3, word: "Stiff" });
  await log(link, { done: { "row-1": "skipped" }, painBefore: 3, painAfter: 2, word: "Better" });
  const days = await listCheckIns(cast.asha, link.planId);
  expect(days).toMatchObject([
    { day: today(), done: { "row-1": "skipped" }, painBefore: 3, painAfter: 2, word: "Better" },
  ]);
});

test("a form sent twice at once makes one day", async () => {
  const link = await phone();
  await Promise.all([log(link, { painBefore: 3 }), log(link, { painBefore: 3 })]);
  expect(await listCheckIns(cast.asha, link.planId)).toHaveLength(1);
});

test("the practice reads the days in order, and the pain of the last three months", async () => {
  const link = await phone();
  await baseline(link, 4);
  await log(link, { painBefore: 4, painAfter: 3 });
  expect((await listCheckIns(cast.asha, link.planId)).map((row) => row.day)).toEqual([day(5), day(4), day(3), today()]);
  expect((await listPain(cast.asha, link.clientId)).map(({ painBefore }) => painBefore)).toEqual([4, 4, 4, 4]);
  expect(await listCheckIns(link, link.planId)).toHaveLength(4);
});

test("a rise by two above the first days raises one alert, and a rise by one none", async () => {
  const link = await phone();
  await baseline(link, 3);
  await log(link, { day: day(1), painBefore: 4 });
  expect(await alertsOf(link)).toEqual([]);
  await log(link, { painBefore: 3, painAfter: 5 });
  await log(link, { painBefore: 3, painAfter: 5, word: "Again" });
  expect(await alertsOf(link)).toMatchObject([
    {
      kind: "pain",
      urgency: "this-week",
      says: `${today()}: pain 5 of 10, 2 above where the plan began.`,
      planId: link.planId,
    },
  ]);
});

test("severe pain raises one alert on the first day already", async () => {
  const link = await phone();
  await log(link, { painBefore: 7 });
  expect(await alertsOf(link)).toMatchObject([
    {
      kind: "pain",
      urgency: "today",
      says: expect.stringMatching(`^${today()}: pain 7 of 10\\. Paused .+\\(D29\\)\\.$`),
    },
  ]);
});

test("severe pain is on the record as a fact, pauses the strength work and is not recorded twice", async () => {
  const link = await phone();
  const paused = async () => (await findProgram(cast.asha, link.planId))?.pausedRowIds.size;
  expect(await paused()).toBe(0);
  await log(link, { painBefore: 8 });
  await log(link, { painBefore: 9 });
  const facts = await factsOf(store().read, cast.asha.practiceId, link.clientId);
  expect(facts?.conditions).toMatchObject([{ key: "acute-severe-pain", text: "Pain 8 of 10, told by the client" }]);
  expect(await paused()).toBeGreaterThan(0);
  const { document } = (await findProgram(cast.asha, link.planId)) ?? {};
  const short = [...(document?.flareDay?.items ?? []), ...(document?.minimumDay?.items ?? [])];
  const stopped = document?.groups.flatMap(({ exercises }) => exercises.filter((one) => one.paused !== null)) ?? [];
  expect(stopped.length).toBeGreaterThan(0);
  expect(stopped.filter(({ name }) => short.includes(name))).toEqual([]);
  await endCondition(cast.asha, link.clientId, facts?.conditions[0]?.id ?? "");
  expect(await paused()).toBe(0);
});

test("a ticked sign is a yes of the screen beside the yeses there were; news without a name are not checked", async () => {
  const link = await phone();
  await log(link, { warnings: ["saddle-or-bladder", "new-medicine", "surgery"] });
  await log(link, { warnings: ["fever", "new-medicine"] });
  const facts = await factsOf(store().read, cast.asha.practiceId, link.clientId);
  expect(facts?.screen?.positive).toEqual(["cauda-equina-signs", "fever"]);
  expect(facts?.medicines).toMatchObject([{ classId: null }]);
  expect(facts?.conditions).toMatchObject([{ key: null }]);
  const history = await listChanges(cast.asha, link.clientId);
  expect(history.filter(({ by }) => by === "The client")).toHaveLength(4);
});

test("severe pain on a low baseline is one alert, not two", async () => {
  const link = await phone();
  await baseline(link, 2);
  await log(link, { painAfter: 8 });
  expect(await alertsOf(link)).toMatchObject([
    {
      urgency: "today",
      says: expect.stringMatching(`^${today()}: pain 8 of 10, 6 above where the plan began\\. Paused .+\\(D29\\)\\.$`),
    },
  ]);
});

test.each([
  ["saddle-or-bladder", "warning-sign", "now"],
  ["chest-or-breath", "warning-sign", "now"],
  ["weakness", "warning-sign", "today"],
  ["fever", "warning-sign", "today"],
  ["fall", "warning-sign", "today"],
  ["pregnant", "told", "today"],
  ["surgery", "told", "today"],
  ["new-medicine", "told", "this-week"],
])("the sign %s becomes an alert of kind %s for %s", async (sign, kind, urgency) => {
  const link = await phone();
  await log(link, { warnings: [sign] });
  await log(link, { warnings: [sign] });
  expect(await alertsOf(link)).toMatchObject([{ kind, urgency, says: expect.stringContaining(today()) }]);
});

test("two signs and a rise of pain are three alerts", async () => {
  const link = await phone();
  await log(link, { painAfter: 9, warnings: ["weakness", "new-medicine"] });
  expect((await alertsOf(link)).map(({ kind }) => kind).sort()).toEqual(["pain", "told", "warning-sign"]);
});

test("an alert is seen by its own practice only", async () => {
  const link = await phone();
  await log(link, { painAfter: 9 });
  expect((await listOpenAlerts(cast.asha)).map(({ clientId }) => clientId)).toContain(link.clientId);
  expect(await listOpenAlerts(cast.stranger)).toEqual([]);
});

test("a link logs on its own plan and reads its own days, whatever it is asked for", async () => {
  const [mine, other] = [await phone(), await phone()];
  await log(mine, { painBefore: 3 });
  expect(await listCheckIns(other, mine.planId)).toEqual([]);
  await log(other, { painBefore: 6 });
  expect(await listCheckIns(cast.asha, mine.planId)).toMatchObject([{ painBefore: 3 }]);
  expect(await listCheckIns(cast.stranger, mine.planId)).toEqual([]);
  expect(await listPain(cast.stranger, mine.clientId)).toEqual([]);
});

test("what is logged names the version that the client saw, in the trail under the link's name", async () => {
  const link = await phone();
  await log(link, { painBefore: 3, word: "Private words" });
  const plan = await findPlan(cast.asha, link.planId);
  const [row] = await listAudit(cast.asha);
  expect(plan?.publishedVersion).toBe(1);
  expect(row).toMatchObject({ actor: `link:${link.linkId}`, action: "check-in.logged", clientId: link.clientId });
  expect(JSON.stringify(row)).not.toContain("Private");
});

test.each([
  ["pain above ten", { painBefore: 11 }],
  ["half a point", { painBefore: 2.5 }],
  ["a day that does not exist", { day: "2026-02-30" }],
  ["a sign that does not exist", { warnings: ["hungry"] }],
  ["a tick that does not exist", { done: { "row-1": "maybe" } }],
  ["words beyond 300", { word: "x".repeat(301) }],
])("%s is refused", (_, logged) => {
  expect(checkInSchema.safeParse({ day: today(), done: {}, word: "", warnings: [], ...logged }).success).toBe(false);
});
