import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settle } from "@/lib/alerts/mutations";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { listAdherence } from "@/lib/check-ins/adherence/queries";
import { raiseMissedDays } from "@/lib/check-ins/missed/mutations";
import { addCheckIn } from "@/lib/check-ins/mutations";
import { archiveClient } from "@/lib/clients/mutations";
import { addDays } from "@/lib/domain/day/day";
import { itemById } from "@/lib/domain/knowledge";
import { addPlanVersion, endPlan } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { listAudit, verifyTrail } from "@/lib/practice/queries";
import type { LinkContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { addShareLink, endShareLink } from "@/lib/share-links/mutations";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { phoneOf } from "@/tests/support/links";
import { draftPlan, saveDraft, screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

const FIRST = today();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${FIRST}T12:00:00Z`) });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Goes to a day counted from the first one, at noon. */
const goTo = (days: number) => vi.setSystemTime(Date.parse(`${addDays(FIRST, days)}T12:00:00Z`));

/** A plan with one exercise of every day, published today. */
async function dailyPlan(): Promise<string> {
  const planId = await draftPlan(cast.asha, await screenedClient(cast.asha), "neck-six-weeks");
  const plan = await findPlan(cast.asha, planId);
  const row = plan?.draft.rows.find(({ itemId }) => !itemById(itemId)?.kind.startsWith("massage"));
  if (!plan || !row) throw new Error("no plan");
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
  const weeks = row.weeks.map((cell) => ({ dose: cell?.dose ?? {}, days: [...days] }));
  const content = { ...plan.draft, rows: [{ ...row, weeks }], flareDay: [], minimumDay: [] };
  const { revision } = await saveDraft(cast.asha, planId, plan.revision, content);
  await addPlanVersion(cast.asha, planId, revision, "");
  return planId;
}

const followed = async () => phoneOf(cast.asha, await dailyPlan());
const log = (link: LinkContext, day = today()) =>
  addCheckIn(link, { day, done: {}, painBefore: null, painAfter: null, word: "Away", warnings: [] });
const told = async ({ clientId }: { clientId: string }) =>
  (await listOpenAlerts(cast.asha, clientId)).filter(({ kind }) => kind === "missed-days");

async function clientOf(planId: string): Promise<{ clientId: string }> {
  const plan = await findPlan(cast.asha, planId);
  return { clientId: plan?.clientId ?? "" };
}

test("three planned days without a log are told once, with their days and a line in the trail", async () => {
  const link = await followed();
  goTo(2);
  await raiseMissedDays();
  expect(await told(link)).toEqual([]);
  goTo(3);
  await Promise.all([raiseMissedDays(), raiseMissedDays()]);
  await raiseMissedDays();
  const says = `Nothing logged on 3 planned days in a row: ${FIRST}, ${addDays(FIRST, 1)} and ${addDays(FIRST, 2)}.`;
  const [alert, more] = await told(link);
  expect(alert).toMatchObject({ urgency: "this-week", says, planId: link.planId });
  expect(more).toBeUndefined();
  const trail = (await listAudit(cast.asha)).filter(({ subjectId }) => subjectId === alert?.id);
  expect(trail).toMatchObject([{ action: "alert.raised", actor: "Unknot", reason: "missed-days" }]);
  expect((await verifyTrail(cast.asha)).brokenAt).toBeNull();
  expect(await listOpenAlerts(cast.stranger)).toEqual([]);
});

test("a settled run is not told again however long it grows; after a log, three more missed days are", async () => {
  const link = await followed();
  goTo(3);
  await raiseMissedDays();
  const [alert] = await told(link);
  await settle(cast.asha, { alertId: alert?.id ?? "", revision: 1, outcome: "called", note: "" });
  goTo(10);
  await raiseMissedDays();
  expect(await told(link)).toEqual([]);
  await log(link);
  goTo(13);
  await raiseMissedDays();
  expect(await told(link)).toEqual([]);
  goTo(14);
  await raiseMissedDays();
  const days = [11, 12, 13].map((day) => addDays(FIRST, day));
  expect(await told(link)).toMatchObject([{ says: expect.stringContaining(`${days[0]}, ${days[1]} and ${days[2]}`) }]);
});

test("an old day that the phone sends in late does not tell of the same days again", async () => {
  const link = await followed();
  goTo(4);
  await raiseMissedDays();
  const [alert] = await told(link);
  await settle(cast.asha, { alertId: alert?.id ?? "", revision: 1, outcome: "seen" });
  goTo(5);
  await log(link, FIRST);
  await raiseMissedDays();
  expect(await told(link)).toEqual([]);
  goTo(7);
  await raiseMissedDays();
  expect(await told(link)).toHaveLength(1);
});

test("who goes by paper, whose link is shut or over, whose plan has ended and who is archived: none is told", async () => {
  const paper = await dailyPlan();
  await addShareLink(cast.asha, paper);
  const unshared = await dailyPlan();
  const shut = await followed();
  await endShareLink(cast.asha, shut.planId);
  const ended = await followed();
  await endPlan(cast.asha, ended.planId);
  const archived = await followed();
  await archiveClient(cast.asha, archived.clientId, true);
  goTo(6);
  await raiseMissedDays();
  for (const one of [await clientOf(paper), await clientOf(unshared), shut, ended, archived]) {
    expect(await told(one)).toEqual([]);
  }
  const over = await followed();
  goTo(200);
  await raiseMissedDays();
  expect(await told(over)).toEqual([]);
});

test("a day that was logged, if only with a word, is not missed", async () => {
  const link = await followed();
  goTo(1);
  await log(link);
  goTo(4);
  await raiseMissedDays();
  expect(await told(link)).toEqual([]);
});

test("the record says week by week what became of the planned days, and a stranger gets none of it", async () => {
  const link = await followed();
  const [row] = (await findPlan(cast.asha, link.planId))?.draft.rows ?? [];
  const tick = (day: string, done: "done" | "part" | "skipped") =>
    addCheckIn(link, {
      day,
      done: { [row?.id ?? ""]: done },
      painBefore: null,
      painAfter: null,
      word: "",
      warnings: [],
    });
  await tick(FIRST, "done");
  goTo(1);
  await tick(today(), "skipped");
  goTo(3);
  const [plan] = await listAdherence(cast.asha, link.clientId);
  const sum = (of: "done" | "part" | "skipped" | "nothing") => plan?.weeks.reduce((total, week) => total + week[of], 0);
  expect([sum("done"), sum("part"), sum("skipped"), sum("nothing")]).toEqual([1, 0, 1, 1]);
  await tick(today(), "part");
  const [later] = await listAdherence(cast.asha, link.clientId);
  expect(later?.weeks.reduce((total, week) => total + week.part, 0)).toBe(1);
  expect(await listAdherence(cast.stranger, link.clientId)).toEqual([]);
});
