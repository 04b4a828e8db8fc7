import { afterEach, expect, test, vi } from "vitest";
import { addDays } from "@/lib/domain/day/day";
import { endsOn } from "@/lib/domain/program/schedule";
import { findPlan } from "@/lib/plans/queries";
import { findLink, openWithCode, openWithSecret } from "@/lib/server/auth/link-gate";
import { today } from "@/lib/server/clock";
import { newPublicId, newSecret } from "@/lib/server/ids";
import { addShareLink, endShareLink } from "@/lib/share-links/mutations";
import { findShareLink, listViews } from "@/lib/share-links/queries";
import { LINK_OUTLIVES_PLAN_DAYS } from "@/lib/share-links/schema";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { openedLink, printedLink } from "@/tests/support/links";
import { draftPlan, publishedPlan, screenedClient } from "@/tests/support/plans";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();
const cast = withCast();

afterEach(() => {
  vi.useRealTimers();
});

async function sharedPlan(): Promise<string> {
  const planId = await publishedPlan(cast.asha, await screenedClient(cast.asha));
  await addShareLink(cast.asha, planId);
  return planId;
}

async function lastDayOf(planId: string): Promise<string> {
  const plan = await findPlan(cast.asha, planId);
  if (!plan) throw new Error("no plan");
  return addDays(endsOn(plan.draft), LINK_OUTLIVES_PLAN_DAYS);
}

test("a plan that is not published has nothing to share", async () => {
  const planId = await draftPlan(cast.asha, await screenedClient(cast.asha));
  await expect(addShareLink(cast.asha, planId)).rejects.toMatchObject({ code: "stopped" });
  expect(await findShareLink(cast.asha, planId)).toBeNull();
});

test("the link opens with its secret, and the browser is then bound to that client and plan", async () => {
  const planId = await sharedPlan();
  const { linkId, reference, link } = await openedLink(cast.asha, planId);
  const plan = await findPlan(cast.asha, planId);
  expect(link).toMatchObject({ practiceId: cast.asha.practiceId, clientId: plan?.clientId, planId, linkId });
  expect(await findLink(linkId, undefined)).toBeNull();
  expect(await findLink(newPublicId(), reference)).toBeNull();
});

test("a cookie of one link does not open another", async () => {
  const [one, other] = [
    await openedLink(cast.asha, await sharedPlan()),
    await openedLink(cast.asha, await sharedPlan()),
  ];
  expect(await findLink(one.linkId, other.reference)).toBeNull();
});

test("the code from paper opens it in any case, with or without dashes and spaces", async () => {
  const planId = await sharedPlan();
  const { linkId, code } = await printedLink(cast.asha, planId);
  for (const typed of [code, code.toLowerCase(), code.replaceAll("-", ""), ` ${code.replaceAll("-", " ")} `]) {
    expect(await openWithCode(typed), typed).toMatchObject({ linkId });
  }
  const flipped = code.replace(/.$/, (letter) => (letter === "A" ? "B" : "A"));
  for (const typed of [flipped, code.slice(0, -1), "", "%", "-----"])
    expect(await openWithCode(typed), typed).toBeNull();
});

test("a wrong secret opens nothing, and an unknown link answers like none", async () => {
  const { linkId, secret } = await printedLink(cast.asha, await sharedPlan());
  for (const wrong of [newSecret(), "", secret.slice(1), `${secret}x`])
    expect(await openWithSecret(linkId, wrong)).toBe("wrong-secret");
  expect(await openWithSecret(newPublicId(), secret)).toBeNull();
});

test("revoking shuts the link at once for those who hold it and those who have it open", async () => {
  const planId = await sharedPlan();
  const { linkId, secret, reference } = await openedLink(cast.asha, planId);
  const { code } = await printedLink(cast.asha, planId);
  await endShareLink(cast.asha, planId);
  expect(await findLink(linkId, reference)).toBeNull();
  expect(await openWithSecret(linkId, secret)).toBeNull();
  expect(await openWithCode(code)).toBeNull();
  expect(await findShareLink(cast.asha, planId)).toMatchObject({ state: "revoked" });
  await expect(endShareLink(cast.asha, planId)).rejects.toMatchObject({ code: "not-found" });
});

test("a new link in place of the old shuts the old secret, code and open pages", async () => {
  const planId = await sharedPlan();
  const old = { ...(await openedLink(cast.asha, planId)), ...(await printedLink(cast.asha, planId)) };
  await addShareLink(cast.asha, planId);
  const fresh = await openedLink(cast.asha, planId);
  expect(fresh.linkId).toBe(old.linkId);
  expect(fresh.secret).not.toBe(old.secret);
  expect(await openWithSecret(old.linkId, old.secret)).toBe("wrong-secret");
  expect(await openWithCode(old.code)).toBeNull();
  expect(await findLink(old.linkId, old.reference)).toBeNull();
});

test("a revoked link made live again does not let the old pages back in", async () => {
  const planId = await sharedPlan();
  const { linkId, reference } = await openedLink(cast.asha, planId);
  await endShareLink(cast.asha, planId);
  await addShareLink(cast.asha, planId);
  expect(await findLink(linkId, reference)).toBeNull();
  expect(await findShareLink(cast.asha, planId)).toMatchObject({ state: "live" });
});

test("the link outlives the plan by thirty days and not by a day more", async () => {
  const planId = await sharedPlan();
  const { linkId, secret, reference } = await openedLink(cast.asha, planId);
  const lastDay = await lastDayOf(planId);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${lastDay}T12:00:00Z`) });
  expect(today()).toBe(lastDay);
  expect(await findLink(linkId, reference)).not.toBeNull();
  vi.setSystemTime(Date.parse(`${addDays(lastDay, 1)}T12:00:00Z`));
  expect(await findLink(linkId, reference)).toBeNull();
  expect(await openWithSecret(linkId, secret)).toBeNull();
  expect(await findShareLink(cast.asha, planId)).toMatchObject({ state: "expired" });
});

test("the tables hold hashes only: no secret, no code, no cookie", async () => {
  const planId = await sharedPlan();
  const { secret, reference } = await openedLink(cast.asha, planId);
  const { code } = await printedLink(cast.asha, planId);
  const tables = ["share_links", "link_sessions", "link_views", "audit_rows"];
  const rows = JSON.stringify(await Promise.all(tables.map((table) => rawSql(`select * from ${table}`))));
  for (const hidden of [secret, reference, code, code.replaceAll("-", "")]) expect(rows).not.toContain(hidden);
});

test("each opening is written down for the practice", async () => {
  const planId = await sharedPlan();
  const { linkId } = await openedLink(cast.asha, planId);
  await openWithCode((await printedLink(cast.asha, planId)).code);
  const views = (await listViews(cast.asha, linkId)).map(({ what }) => what);
  expect(views.sort()).toEqual(["made", "opened by code", "opened by secret"]);
  expect(await listViews(cast.stranger, linkId)).toEqual([]);
});

test("a stranger can neither see, make nor shut the link", async () => {
  const planId = await sharedPlan();
  const { linkId, reference } = await openedLink(cast.asha, planId);
  expect(await findShareLink(cast.stranger, planId)).toBeNull();
  await expect(addShareLink(cast.stranger, planId)).rejects.toMatchObject({ code: "stopped" });
  await expect(endShareLink(cast.stranger, planId)).rejects.toMatchObject({ code: "not-found" });
  expect(await findLink(linkId, reference)).not.toBeNull();
});
