import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addDays } from "@/lib/domain/day/day";
import { endsOn } from "@/lib/domain/program/schedule";
import { addPlanVersion } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { listAudit, verifyTrail } from "@/lib/practice/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { findLink, openWithSecret } from "@/lib/server/auth/link-gate";
import { today } from "@/lib/server/clock";
import { noteReading } from "@/lib/share-links/browsers/mutations";
import { addShareLink, changeExpiry, changeQuestion, endAllLinks, endClientLinks } from "@/lib/share-links/mutations";
import { countOpenLinks, findShareLink, LOG_LINES, listViews } from "@/lib/share-links/queries";
import { expirySchema, LINK_DAYS_AHEAD } from "@/lib/share-links/schema";
import { findLinkSettings } from "@/lib/share-links/settings/queries";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { openedLink } from "@/tests/support/links";
import { colleague, owner } from "@/tests/support/people";
import { draftPlan, publishedPlan, saveDraft, screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

const FIRST = today();
const goTo = (days: number) => vi.setSystemTime(Date.parse(`${addDays(FIRST, days)}T12:00:00Z`));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  goTo(0);
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets a second go by: what happens next stands above what was. */
const later = () => vi.setSystemTime(Date.now() + 1000);

async function sharedPlan(ctx: PracticeContext = cast.asha, clientId?: string): Promise<string> {
  const planId = await publishedPlan(ctx, clientId ?? (await screenedClient(ctx)));
  await addShareLink(ctx, planId);
  later();
  return planId;
}

const linkOf = async (planId: string) => {
  const link = await findShareLink(cast.asha, planId);
  if (!link) throw new Error("no link");
  return link;
};
const logOf = async (planId: string) => (await listViews(cast.asha, (await linkOf(planId)).id)).map(({ what }) => what);
const trailOf = async (planId: string) => {
  const { id } = await linkOf(planId);
  return (await listAudit(cast.asha)).filter(({ subjectId }) => subjectId === id);
};

test("the last day is set by hand, holds on that day and not on the next, and leaves its trace", async () => {
  const planId = await sharedPlan();
  const { linkId, reference } = await openedLink(cast.asha, planId);
  const { expiresAt: seen } = await linkOf(planId);
  const expiresAt = addDays(today(), 3);
  later();
  await changeExpiry(cast.asha, { planId, seen, expiresAt });
  await changeExpiry(cast.asha, { planId, seen, expiresAt });
  expect(await logOf(planId)).toEqual(["expiry set", "opened by secret", "made"]);
  const [row] = await trailOf(planId);
  expect(row).toMatchObject({ action: "share-link.expiry-set", fields: ["expiresAt"], reason: null });
  goTo(3);
  expect(await findLink(linkId, reference)).not.toBeNull();
  goTo(4);
  expect(await findLink(linkId, reference)).toBeNull();
  expect((await linkOf(planId)).state).toBe("expired");
});

test("a later day opens a link that ran out again, for the phones that had it", async () => {
  const planId = await sharedPlan();
  const { linkId, reference, secret } = await openedLink(cast.asha, planId);
  const { expiresAt: seen } = await linkOf(planId);
  await changeExpiry(cast.asha, { planId, seen, expiresAt: today() });
  goTo(1);
  expect(await openWithSecret(linkId, secret)).toBeNull();
  await changeExpiry(cast.asha, { planId, seen: FIRST, expiresAt: addDays(today(), 5) });
  expect(await findLink(linkId, reference)).not.toBeNull();
});

test("the second of two editors is told, and what the first set stands", async () => {
  const planId = await sharedPlan();
  const { expiresAt: seen } = await linkOf(planId);
  const other = await colleague(cast.asha, "practitioner");
  await changeExpiry(other, { planId, seen, expiresAt: addDays(today(), 9) });
  await expect(changeExpiry(cast.asha, { planId, seen, expiresAt: addDays(today(), 5) })).rejects.toMatchObject({
    code: "conflict",
    details: { current: { expiresAt: addDays(today(), 9) } },
  });
  expect((await linkOf(planId)).expiresAt).toBe(addDays(today(), 9));
});

test.each([
  ["yesterday", () => addDays(today(), -1), false],
  ["today", () => today(), true],
  ["the last day there is", () => addDays(today(), LINK_DAYS_AHEAD), true],
  ["a day too far ahead", () => addDays(today(), LINK_DAYS_AHEAD + 1), false],
  ["a day that does not exist", () => "2027-02-30", false],
  ["no day", () => "", false],
])("%s as the last day: %s", (_, day, taken) => {
  const input = { planId: "p", seen: today(), expiresAt: day() };
  expect(expirySchema(today()).safeParse(input).success).toBe(taken);
});

test("a new version moves the plan's end and the usual day, not the day of the link", async () => {
  const planId = await sharedPlan();
  const { expiresAt } = await linkOf(planId);
  const plan = await findPlan(cast.asha, planId);
  if (!plan) throw new Error("no plan");
  const before = await findLinkSettings(cast.asha, planId);
  expect(before).toMatchObject({ usual: expiresAt, planEndsOn: endsOn(plan.draft), latest: addDays(today(), 400) });
  const content = { ...plan.draft, startsOn: addDays(plan.draft.startsOn, 70) };
  const { revision } = await saveDraft(cast.asha, planId, plan.revision, content);
  await addPlanVersion(cast.asha, planId, revision, "Begins later");
  expect(await findLinkSettings(cast.asha, planId)).toMatchObject({ usual: addDays(expiresAt, 70) });
  expect((await linkOf(planId)).expiresAt).toBe(expiresAt);
});

test("nothing is set on a link that is not there or is shut", async () => {
  const planId = await publishedPlan(cast.asha, await screenedClient(cast.asha));
  const wanted = { planId, seen: today(), expiresAt: today() };
  await expect(changeExpiry(cast.asha, wanted)).rejects.toMatchObject({ code: "not-found" });
  await expect(changeQuestion(cast.asha, { planId, asks: true })).rejects.toMatchObject({ code: "not-found" });
  await addShareLink(cast.asha, planId);
  await endClientLinks(cast.asha, (await findPlan(cast.asha, planId))?.clientId ?? "");
  await expect(changeExpiry(cast.asha, wanted)).rejects.toMatchObject({ code: "stopped" });
  await expect(changeQuestion(cast.asha, { planId, asks: true })).rejects.toMatchObject({ code: "stopped" });
  expect(await findLinkSettings(cast.asha, await draftPlan(cast.asha, await screenedClient(cast.asha)))).toBeNull();
});

test("all links of a client shut at once, and no other's", async () => {
  const clientId = await screenedClient(cast.asha);
  const plans = [await sharedPlan(cast.asha, clientId), await sharedPlan(cast.asha, clientId)];
  const other = await sharedPlan();
  expect(await countOpenLinks(cast.asha, clientId)).toBe(2);
  expect(await endClientLinks(cast.asha, clientId)).toBe(2);
  expect(await countOpenLinks(cast.asha, clientId)).toBe(0);
  for (const planId of plans) {
    expect((await linkOf(planId)).state).toBe("revoked");
    expect(await trailOf(planId)).toMatchObject([{ action: "share-link.revoked", clientId }, {}]);
    expect((await logOf(planId))[0]).toBe("revoked");
  }
  expect((await linkOf(other)).state).toBe("live");
  await expect(endClientLinks(cast.asha, clientId)).rejects.toMatchObject({ code: "not-found" });
  await expect(endClientLinks(cast.stranger, clientId)).rejects.toMatchObject({ code: "not-found" });
});

test("all links of a practice shut at once, and none of another practice", async () => {
  const cleo = await owner("Cleo");
  const plans = [await sharedPlan(cleo), await sharedPlan(cleo)];
  const kept = await sharedPlan();
  const opened = await openedLink(cleo, plans[0] ?? "");
  expect(await endAllLinks(cleo)).toBe(2);
  expect(await findLink(opened.linkId, opened.reference)).toBeNull();
  expect(await countOpenLinks(cleo)).toBe(0);
  expect((await linkOf(kept)).state).toBe("live");
  const trail = (await listAudit(cleo)).filter(({ action }) => action === "share-link.revoked");
  expect(trail).toHaveLength(2);
  expect((await verifyTrail(cleo)).brokenAt).toBeNull();
});

test("the log has a line for each thing that became of the link, a day of reading is one, and it reads on", async () => {
  const planId = await sharedPlan();
  const { linkId, link } = await openedLink(cast.asha, planId);
  for (let day = 0; day < LOG_LINES + 5; day++) {
    goTo(day);
    later();
    later();
    await noteReading(link, 1);
    await noteReading(link, 1);
  }
  const newest = await listViews(cast.asha, linkId);
  expect(newest).toHaveLength(LOG_LINES + 1);
  expect(new Set(newest.map(({ what }) => what))).toEqual(new Set(["read, version 1"]));
  const shown = newest.slice(0, LOG_LINES);
  const last = shown.at(-1);
  const rest = await listViews(cast.asha, linkId, { at: last?.at ?? "", id: last?.id ?? "" });
  expect(rest.map(({ what }) => what)).toEqual([...Array(5).fill("read, version 1"), "opened by secret", "made"]);
  expect(new Set([...shown, ...rest].map(({ id }) => id)).size).toBe(LOG_LINES + 7);
});

test("the log says what happened and nothing of who or where", async () => {
  const planId = await sharedPlan();
  const { linkId } = await openedLink(cast.asha, planId);
  later();
  await changeQuestion(cast.asha, { planId, asks: true });
  await changeQuestion(cast.asha, { planId, asks: true });
  later();
  await changeQuestion(cast.asha, { planId, asks: false });
  later();
  await addShareLink(cast.asha, planId);
  const views = await listViews(cast.asha, linkId);
  expect(views.map(({ what }) => what)).toEqual(["rotated", "question off", "question on", "opened by secret", "made"]);
  for (const view of views) expect(Object.keys(view).sort()).toEqual(["at", "id", "what"]);
});
