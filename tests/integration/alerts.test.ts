import { afterEach, expect, test, vi } from "vitest";
import { store } from "@/db/store";
import { raiseAlert, settle } from "@/lib/alerts/mutations";
import { listOpenAlerts, listPutOffAlerts, listSettledAlerts } from "@/lib/alerts/queries";
import { LATER_DAYS, type NewAlert, settleSchema } from "@/lib/alerts/schema";
import { listClients } from "@/lib/clients/queries";
import { addDays } from "@/lib/domain/day/day";
import { listAudit } from "@/lib/practice/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { withCast } from "@/tests/support/cast";
import { someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { colleague } from "@/tests/support/people";

withDatabase();
const cast = withCast();

afterEach(() => {
  vi.useRealTimers();
});

async function newAlert(says = "2026-11-22: pain 7 of 10."): Promise<NewAlert> {
  return { clientId: await someClient(cast.asha), planId: null, kind: "pain", urgency: "today", says };
}

const raise = (ctx: PracticeContext, alert: NewAlert) => store().write((tx) => raiseAlert(tx, ctx, alert));
const open = ({ clientId }: NewAlert) => listOpenAlerts(cast.asha, clientId);
const settled = ({ clientId }: NewAlert) => listSettledAlerts(cast.asha, clientId);
const putOff = ({ clientId }: NewAlert) => listPutOffAlerts(cast.asha, clientId);

/** An alert that was just raised: what was told, and what settling it has to name. */
async function raised(says?: string) {
  const alert = await newAlert(says);
  await raise(cast.asha, alert);
  const [row] = await open(alert);
  if (!row) throw new Error("The alert that was just raised is not open");
  return { alert, seen: { alertId: row.id, revision: row.revision } };
}

test("an alert stays open until somebody has seen it, and then stands in the history", async () => {
  const { alert, seen } = await raised();
  expect(await open(alert)).toMatchObject([{ ...alert, clientName: "Mo Example" }]);
  await settle(cast.asha, { ...seen, outcome: "seen" });
  expect(await open(alert)).toEqual([]);
  expect(await settled(alert)).toMatchObject([{ says: alert.says, outcome: "seen", settledBy: "Asha Owner" }]);
});

test("warning signs stand first however old they are, then what is newest", async () => {
  const alert = await newAlert();
  const order = [
    ["this-week", "One"],
    ["now", "Two"],
    ["today", "Three"],
    ["now", "Four"],
    ...Array.from({ length: 50 }, (_, index) => ["this-week", `Later ${index}`] as const),
  ] as const;
  vi.useFakeTimers({ toFake: ["Date"] });
  for (const [urgency, says] of order) {
    vi.setSystemTime(Date.now() + 60_000);
    await raise(cast.asha, { ...alert, urgency, says });
  }
  const says = (await open(alert)).map((one) => one.says);
  expect(says.slice(0, 5)).toEqual(["Four", "Two", "Three", "Later 49", "Later 48"]);
  expect(says).toHaveLength(50);
});

test("what was done is kept with its line, the newest first", async () => {
  const { alert, seen } = await raised("First");
  await settle(cast.asha, { ...seen, outcome: "called", note: "No numbness today" });
  await raise(cast.asha, { ...alert, says: "Second" });
  const [second] = await open(alert);
  const again = { alertId: second?.id ?? "", revision: second?.revision ?? 0 };
  await settle(cast.asha, { ...again, outcome: "other", note: "Asked at the desk" });
  expect(await settled(alert)).toMatchObject([
    { says: "Second", outcome: "other", note: "Asked at the desk" },
    { says: "First", outcome: "called", note: "No numbness today" },
  ]);
});

test("what is open is not raised again, nor what is seen and names its day", async () => {
  const alert = await newAlert();
  await Promise.all([raise(cast.asha, alert), raise(cast.asha, alert)]);
  const [first] = await open(alert);
  expect(await open(alert)).toHaveLength(1);
  await settle(cast.asha, { alertId: first?.id ?? "", revision: 1, outcome: "seen" });
  // It names its day: the same day saved once more is no news. What names none may happen again.
  await raise(cast.asha, alert);
  expect(await open(alert)).toHaveLength(0);
  const unsafe = { ...alert, says: "The plan is not safe any more." };
  await raise(cast.asha, unsafe);
  const [again] = await open(unsafe);
  await settle(cast.asha, { alertId: again?.id ?? "", revision: 1, outcome: "seen" });
  await raise(cast.asha, unsafe);
  expect(await open(unsafe)).toHaveLength(1);
});

test("put off, it leaves lists and counts, and comes back on its day by itself", async () => {
  const { alert, seen } = await raised();
  const dueOn = addDays(today(), 7);
  await settle(cast.asha, { ...seen, outcome: "later", dueOn });
  const shown = async () => (await listClients(cast.asha, { query: "", show: "attention" })).clients;
  expect(await open(alert)).toEqual([]);
  expect((await shown()).some(({ id }) => id === alert.clientId)).toBe(false);
  expect(await putOff(alert)).toMatchObject([{ says: alert.says, dueOn }]);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${addDays(dueOn, -1)}T12:00:00Z`) });
  expect(await open(alert)).toEqual([]);
  vi.setSystemTime(Date.parse(`${dueOn}T12:00:00Z`));
  expect(await open(alert)).toMatchObject([{ says: alert.says, dueOn }]);
  expect((await shown()).find(({ id }) => id === alert.clientId)?.openAlerts).toBe(1);
  expect(await putOff(alert)).toEqual([]);
});

test("what was put off can be dealt with early, and comes back at once when there is more to say", async () => {
  const { alert, seen } = await raised();
  await settle(cast.asha, { ...seen, outcome: "later", dueOn: addDays(today(), 3) });
  await raise(cast.asha, alert);
  expect(await open(alert)).toEqual([]);
  await raise(cast.asha, { ...alert, also: "Paused on the client's page: Kneading (B07)." });
  const [back] = await open(alert);
  expect(back).toMatchObject({ says: `${alert.says} Paused on the client's page: Kneading (B07).`, dueOn: null });
  const known = { alertId: seen.alertId, revision: back?.revision ?? 0 };
  await settle(cast.asha, { ...known, outcome: "later", dueOn: addDays(today(), 3) });
  await settle(cast.asha, { ...known, revision: known.revision + 1, outcome: "referred", note: "" });
  expect([await putOff(alert), await settled(alert)]).toMatchObject([[], [{ outcome: "referred", note: null }]]);
});

test("nobody deals with an alert that says more than they have seen", async () => {
  const { alert, seen } = await raised();
  await raise(cast.asha, { ...alert, also: "Paused on the client's page: Kneading (B07)." });
  await expect(settle(cast.asha, { ...seen, outcome: "seen" })).rejects.toMatchObject({ code: "conflict" });
  expect(await open(alert)).toHaveLength(1);
});

test("the same answer twice is one line in the trail; a colleague's other answer is told", async () => {
  const { alert, seen } = await raised();
  const called = { ...seen, outcome: "called", note: "" } as const;
  await Promise.all([settle(cast.asha, called), settle(cast.asha, called)]);
  const other = await colleague(cast.asha, "practitioner");
  const late = [{ ...seen, outcome: "seen" } as const, called, { ...called, revision: seen.revision + 1 }];
  for (const one of late) await expect(settle(other, one)).rejects.toMatchObject({ code: "conflict" });
  expect(await settled(alert)).toMatchObject([{ outcome: "called", settledBy: "Asha Owner" }]);
  const trail = (await listAudit(cast.asha)).filter(({ subjectId }) => subjectId === seen.alertId);
  expect(trail.map(({ action }) => action)).toEqual(["alert.acknowledged", "alert.raised"]);
});

test("of two who deal with it at once, one is told", async () => {
  const { alert, seen } = await raised();
  const other = await colleague(cast.asha, "practitioner");
  const results = await Promise.allSettled([
    settle(cast.asha, { ...seen, outcome: "called", note: "" }),
    settle(other, { ...seen, outcome: "later", dueOn: addDays(today(), 2) }),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await settled(alert)).length + (await putOff(alert)).length).toBe(1);
});

test.each([
  ["a day that is over", { outcome: "later", dueOn: addDays(today(), -1) }],
  ["today", { outcome: "later", dueOn: today() }],
  ["a day too far ahead", { outcome: "later", dueOn: addDays(today(), LATER_DAYS + 1) }],
  ["no day", { outcome: "later", dueOn: "soon" }],
  ["other, without a word", { outcome: "other", note: "  " }],
  ["a line without end", { outcome: "called", note: "x".repeat(301) }],
  ["an answer that is not on the list", { outcome: "forgotten", note: "" }],
  ["a note with what was only seen", { outcome: "seen", note: "x" }],
])("%s is refused", (_, answer) => {
  expect(settleSchema(today()).safeParse({ alertId: "a", revision: 1, ...answer }).success).toBe(false);
});

test("the last day that an alert can be put off to is taken", () => {
  const later = { alertId: "a", revision: 1, outcome: "later", dueOn: addDays(today(), LATER_DAYS) };
  expect(settleSchema(today()).safeParse(later).success).toBe(true);
});

test("the same words about two clients are two alerts", async () => {
  const [one, other] = [await newAlert(), await newAlert()];
  for (const alert of [one, other]) await raise(cast.asha, alert);
  expect([...(await open(one)), ...(await open(other))]).toHaveLength(2);
});

test("the newest comes first, and the client shows under those that need attention", async () => {
  const alert = await newAlert("First");
  await raise(cast.asha, alert);
  await raise(cast.asha, { ...alert, says: "Second" });
  expect((await open(alert)).map(({ says }) => says)).toEqual(["Second", "First"]);
  const { clients } = await listClients(cast.asha, { query: "", show: "attention" });
  expect(clients.find(({ id }) => id === alert.clientId)?.openAlerts).toBe(2);
  expect((await listClients(cast.stranger, { query: "", show: "attention" })).clients).toEqual([]);
});

test("raising, putting off and seeing leave a line each in the trail, without the day", async () => {
  const { alert, seen } = await raised();
  await settle(cast.asha, { ...seen, outcome: "later", dueOn: addDays(today(), 2) });
  await settle(cast.asha, { ...seen, revision: seen.revision + 1, outcome: "seen" });
  const trail = (await listAudit(cast.asha)).filter(({ subjectId }) => subjectId === seen.alertId);
  expect(trail).toMatchObject([
    { action: "alert.acknowledged", reason: "seen", clientId: alert.clientId },
    { action: "alert.put-off", reason: null, fields: ["dueOn"] },
    { action: "alert.raised", reason: "pain" },
  ]);
});

test("a stranger sees no alert, cannot deal with one and cannot raise one about the client", async () => {
  const { alert, seen } = await raised();
  const before = await open(alert);
  expect(await listOpenAlerts(cast.stranger, alert.clientId)).toEqual([]);
  await expect(settle(cast.stranger, { ...seen, outcome: "seen" })).rejects.toMatchObject({ code: "not-found" });
  await expect(raise(cast.stranger, { ...alert, says: "Planted" })).rejects.toThrow();
  expect(await open(alert)).toEqual(before);
});
