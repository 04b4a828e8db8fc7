import { expect, test } from "vitest";
import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { overridesOf } from "@/lib/clients/facts/queries";
import { listChanges } from "@/lib/clients/queries";
import { addDays } from "@/lib/domain/day/day";
import { addPlan, addPlanVersion } from "@/lib/plans/mutations";
import { listAudit } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { listDueFollowUps, listFollowUps } from "@/lib/sessions/follow-ups/queries";
import { addSessionNote } from "@/lib/sessions/mutations";
import { findPlannedSession } from "@/lib/sessions/planned/queries";
import { findSessionNote, listSessionNotes } from "@/lib/sessions/queries";
import { withCast } from "@/tests/support/cast";
import { plainCondition } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { publishedPlan, screenedClient } from "@/tests/support/plans";
import { answersTo, decideToMonitor, deepWork, sessionNote, softWork, thinnedClient } from "@/tests/support/sessions";

withDatabase();
const cast = withCast();

const thinned = () => thinnedClient(cast.asha);
const monitor = (clientId: string, followUpOn = today()) => decideToMonitor(cast.asha, clientId, followUpOn);
const answersFor = (clientId: string, decision: "keep" | "end") => answersTo(cast.asha, clientId, decision);

test("a note keeps what was done, what the check said of it and who wrote it, once", async () => {
  const clientId = await thinned();
  const form = sessionNote(clientId, { painBefore: 6, painAfter: 3, clientSays: "Looser", note: "Light work only" });
  const [id, again] = [await addSessionNote(cast.asha, form), await addSessionNote(cast.asha, form)];
  expect(again).toBe(id);
  expect(await listSessionNotes(cast.asha, clientId)).toHaveLength(1);
  const kept = await findSessionNote(cast.asha, clientId, id);
  const { id: rowId, ...item } = softWork;
  expect(kept).toMatchObject({ heldOn: today(), minutes: 30, painBefore: 6, painAfter: 3, recordedBy: "Asha Owner" });
  expect(kept).toMatchObject({
    items: [{ ...item, name: "Relaxing back massage, whole session" }],
    clientSays: "Looser",
  });
  expect(kept?.rulesVersion).not.toBe("");
  expect(kept?.findings.length).toBeGreaterThan(0);
  for (const finding of kept?.findings ?? []) {
    if ("ruleId" in finding) expect(finding).toMatchObject({ rowId, itemId: item.itemId, says: expect.any(String) });
  }
});

test("a note leaves one line in the history and one in the trail, without its text in the trail", async () => {
  const clientId = await screenedClient(cast.asha);
  await addSessionNote(cast.asha, sessionNote(clientId, { note: "Zosteriform itch seen" }));
  expect((await listChanges(cast.asha, clientId))[0]?.what).toBe(`Session noted: ${today()}, 30 minutes`);
  const trail = (await listAudit(cast.asha)).filter((row) => row.clientId === clientId);
  expect(trail[0]?.action).toBe("session.noted");
  expect(JSON.stringify(trail)).not.toContain("itch");
});

test("what is stopped is refused at its item with the rule's words, and accepted after an override", async () => {
  const clientId = await thinned();
  const form = sessionNote(clientId, { items: [softWork, deepWork] });
  const refusal = await addSessionNote(cast.asha, form).catch((error: unknown) => error);
  expect(refusal).toMatchObject({
    code: "stopped",
    details: { fields: { "items.1": expect.stringContaining("Swap it") } },
  });
  expect(Object.keys(Object(refusal).details.fields)).toEqual(["items.1"]);
  expect(await listSessionNotes(cast.asha, clientId)).toEqual([]);
  await monitor(clientId, addDays(today(), 7));
  const id = await addSessionNote(cast.asha, form);
  const kept = await findSessionNote(cast.asha, clientId, id);
  expect(kept?.findings).toContainEqual(
    expect.objectContaining({ ruleId: "B07", itemId: deepWork.itemId, decision: "Tolerates it; watch for bruises" }),
  );
});

test("what no rule can read is kept as not checked", async () => {
  const clientId = await screenedClient(cast.asha, {
    conditions: [{ ...plainCondition, key: null, text: "Something with the liver" }],
  });
  const id = await addSessionNote(cast.asha, sessionNote(clientId));
  const kept = await findSessionNote(cast.asha, clientId, id);
  expect(kept?.findings).toContainEqual(
    expect.objectContaining({ tier: "not-checked", fact: "Something with the liver" }),
  );
});

test("a look-back that is due must be answered, sentence and decision; one of a later day need not", async () => {
  const clientId = await thinned();
  await monitor(clientId, addDays(today(), 1));
  const later = await listFollowUps(cast.asha, clientId);
  await addSessionNote(cast.asha, sessionNote(clientId));
  expect(await listFollowUps(cast.asha, clientId)).toEqual(later);
  const other = await thinned();
  await monitor(other);
  const [due] = await listFollowUps(cast.asha, other);
  const answered = { overrideId: due?.id ?? "", says: "", decision: "keep" } as const;
  await expect(addSessionNote(cast.asha, sessionNote(other))).rejects.toMatchObject({
    code: "input",
    details: { fields: { [`says-${due?.id}`]: expect.any(String), [`decision-${due?.id}`]: expect.any(String) } },
  });
  const refused = addSessionNote(cast.asha, sessionNote(other, { answers: [answered] }));
  await expect(refused).rejects.toMatchObject({ details: { fields: { [`says-${due?.id}`]: expect.any(String) } } });
  expect(await listSessionNotes(cast.asha, other)).toEqual([]);
});

test("an answered look-back is gone from the due list, stands in the note, and a kept decision goes on", async () => {
  const clientId = await thinned();
  await monitor(clientId);
  const isDue = async () => (await listDueFollowUps(cast.asha, today())).some((one) => one.clientId === clientId);
  expect(await isDue()).toBe(true);
  expect((await listDueFollowUps(cast.asha, addDays(today(), -1))).some((one) => one.clientId === clientId)).toBe(
    false,
  );
  const answers = await answersFor(clientId, "keep");
  const id = await addSessionNote(cast.asha, sessionNote(clientId, { answers }));
  expect(await isDue()).toBe(false);
  const kept = await findSessionNote(cast.asha, clientId, id);
  expect(kept?.followUps).toEqual([
    expect.objectContaining({ says: "No bruises; going on", ruleId: "B07", endedAt: null }),
  ]);
  await addSessionNote(cast.asha, sessionNote(clientId, { items: [deepWork] }));
});

test("an ended decision lets its rule speak again, also for a plan in use", async () => {
  const clientId = await thinned();
  await monitor(clientId);
  const plan = { clientId, templateId: "massage-course-six-weeks", startsOn: today(), goal: "", key: newId() };
  const { planId } = await addPlan(cast.asha, plan);
  await addPlanVersion(cast.asha, planId, 1, "");
  const alerts = (await listOpenAlerts(cast.asha, clientId)).length;
  // The session itself still stood under the decision that ends with it.
  const form = sessionNote(clientId, { items: [deepWork], answers: await answersFor(clientId, "end") });
  await addSessionNote(cast.asha, form);
  expect(await overridesOf(store().read, cast.asha.practiceId, clientId)).toEqual([]);
  await expect(addSessionNote(cast.asha, sessionNote(clientId, { items: [deepWork] }))).rejects.toMatchObject({
    code: "stopped",
  });
  const actions = (await listAudit(cast.asha)).filter((row) => row.clientId === clientId).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(["override.ended", "override.followed-up", "session.noted"]));
  expect((await listOpenAlerts(cast.asha, clientId)).length).toBe(alerts + 1);
});

test("the plan in use says what is planned for the day, or for the next one that has a visit", async () => {
  const clientId = await screenedClient(cast.asha);
  expect(await findPlannedSession(cast.asha, clientId, today())).toBeNull();
  const planId = await publishedPlan(cast.asha, clientId);
  const first = await findPlannedSession(cast.asha, clientId, today());
  expect(first).toMatchObject({ planId, items: [{ name: expect.any(String), minutes: expect.any(Number) }] });
  const next = await findPlannedSession(cast.asha, clientId, addDays(first?.day ?? today(), 1));
  expect((next?.day ?? "") > (first?.day ?? "")).toBe(true);
  const form = sessionNote(clientId, { planId });
  expect(await addSessionNote(cast.asha, form)).toEqual(expect.any(String));
  const other = await screenedClient(cast.asha);
  await expect(addSessionNote(cast.asha, sessionNote(other, { planId }))).rejects.toMatchObject({ code: "not-found" });
});

test("a stranger's practice sees no note and writes none", async () => {
  const clientId = await thinned();
  await monitor(clientId);
  const id = await addSessionNote(cast.asha, sessionNote(clientId, { answers: await answersFor(clientId, "keep") }));
  await monitor(clientId);
  expect(await listSessionNotes(cast.stranger, clientId)).toEqual([]);
  expect(await findSessionNote(cast.stranger, clientId, id)).toBeNull();
  expect(await findSessionNote(cast.asha, await screenedClient(cast.asha), id)).toBeNull();
  expect(await listFollowUps(cast.stranger, clientId)).toEqual([]);
  expect(await listDueFollowUps(cast.stranger, today())).toEqual([]);
  expect(await findPlannedSession(cast.stranger, clientId, today())).toBeNull();
  const planted = addSessionNote(cast.stranger, sessionNote(clientId));
  await expect(planted).rejects.toMatchObject({ code: "not-found" });
  expect(await listSessionNotes(cast.asha, clientId)).toHaveLength(1);
});
