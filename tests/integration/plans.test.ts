import { expect, test } from "vitest";
import { store } from "@/db/store";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { checkPlan, pausedRows } from "@/lib/domain/program/check-plan";
import { findLibrary } from "@/lib/library/queries";
import { addPlan, addPlanVersion, endPlan } from "@/lib/plans/mutations";
import { activeVersions, findPlan, findVersion, listPlans, listVersions } from "@/lib/plans/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { contentSchema } from "@/lib/templates/schema";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { apixaban, pregnant26Weeks } from "@/tests/support/facts-on-record";
import { draftPlan, publishedPlan, saveDraft, screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

const onApixaban = { medicines: [{ ...apixaban, since: "" }] };
const version = (planId: string, number?: number) => findVersion(store().read, cast.asha.practiceId, planId, number);

async function draftOf(planId: string) {
  const plan = await findPlan(cast.asha, planId);
  if (!plan) throw new Error("no plan");
  return plan;
}

test("a plan for somebody 26 weeks pregnant on apixaban is swapped until nothing in it is stopped", async () => {
  const clientId = await screenedClient(cast.asha, { ...onApixaban, conditions: [pregnant26Weeks()] });
  const form = { clientId, templateId: "massage-course-six-weeks", startsOn: today(), goal: "", key: newId() };
  const { planId, swapped } = await addPlan(cast.asha, form);
  const from = swapped.map(({ fromItemId }) => fromItemId);
  expect(from).toContain("deep-tissue-massage");
  expect(from).toContain("relaxing-back-massage-session");
  for (const { ruleId, why, toItemId } of swapped) {
    expect(ruleId).not.toBe("");
    expect(why).not.toBe("");
    expect(from).not.toContain(toItemId);
  }
  const { draft } = await draftOf(planId);
  const items = draft.rows.map(({ itemId }) => itemId);
  for (const itemId of from) expect(items).not.toContain(itemId);
  const facts = await factsOf(store().read, cast.asha.practiceId, clientId);
  const overrides = await overridesOf(store().read, cast.asha.practiceId, clientId);
  if (!facts) throw new Error("no facts");
  expect([...pausedRows(checkPlan(facts, draft, await findLibrary(cast.asha), { today: today(), overrides }))]).toEqual(
    [],
  );
  expect(await addPlanVersion(cast.asha, planId, 1, "")).toBe(1);
});

test("a plan that begins late in a week loses no visit of that week", async () => {
  const clientId = await screenedClient(cast.asha);
  // A Thursday; the course has its first visit on the Tuesday.
  const form = { clientId, templateId: "massage-course-six-weeks", startsOn: "2026-11-26", goal: "", key: newId() };
  const { draft } = await draftOf((await addPlan(cast.asha, form)).planId);
  expect(draft.rows[0]?.weeks.slice(0, 2).map((cell) => cell?.days)).toEqual([["thu"], ["tue"]]);
});

test("a form sent twice makes one plan", async () => {
  const clientId = await screenedClient(cast.asha);
  const form = { clientId, templateId: "neck-six-weeks", startsOn: today(), goal: "", key: newId() };
  const made = await Promise.all([addPlan(cast.asha, form), addPlan(cast.asha, form)]);
  expect(new Set(made.map(({ planId }) => planId)).size).toBe(1);
  expect(await listPlans(cast.asha, clientId)).toHaveLength(1);
});

test("a program that is not in the library is refused at its field", async () => {
  const clientId = await screenedClient(cast.asha);
  const form = { clientId, templateId: "made-up", startsOn: today(), goal: "", key: newId() };
  await expect(addPlan(cast.asha, form)).rejects.toMatchObject({
    code: "input",
    details: { fields: { templateId: expect.any(String) } },
  });
});

test("the draft is stored as it was built", async () => {
  const planId = await draftPlan(cast.asha, await screenedClient(cast.asha));
  const { draft } = await draftOf(planId);
  const [first, ...rest] = draft.rows;
  if (!first) throw new Error("an empty program");
  const content = contentSchema.parse({
    ...draft,
    title: "  Ёлка & “Öl”  ",
    rows: [...rest, { ...first, note: 'Slow 慢 "quoted" \\ $1' }],
  });
  const saved = await saveDraft(cast.asha, planId, 1, content);
  expect(saved.revision).toBe(2);
  expect((await draftOf(planId)).draft).toEqual({ ...content, title: "Ёлка & “Öl”" });
});

test("the second of two editors is told, keeps nothing by force, and sees what stands there", async () => {
  const planId = await draftPlan(cast.asha, await screenedClient(cast.asha));
  const { draft } = await draftOf(planId);
  await saveDraft(cast.asha, planId, 1, { ...draft, goal: "First" });
  const late = saveDraft(cast.asha, planId, 1, { ...draft, goal: "Second" });
  await expect(late).rejects.toMatchObject({
    code: "conflict",
    details: { current: { revision: 2, content: { goal: "First" } } },
  });
  await expect(addPlanVersion(cast.asha, planId, 1, "")).rejects.toMatchObject({ code: "conflict" });
  expect((await draftOf(planId)).draft.goal).toBe("First");
});

test("versions count up, and an earlier one stays as it was published", async () => {
  const planId = await publishedPlan(cast.asha, await screenedClient(cast.asha));
  const { draft, revision } = await draftOf(planId);
  const saved = await saveDraft(cast.asha, planId, revision, { ...draft, goal: "Next" });
  expect(await addPlanVersion(cast.asha, planId, saved.revision, "A new goal")).toBe(2);
  expect((await version(planId, 1))?.content).toEqual(draft);
  expect(await version(planId)).toMatchObject({
    number: 2,
    changed: "A new goal",
    content: { goal: "Next" },
    publishedOn: today(),
  });
  expect(await listVersions(cast.asha, planId)).toMatchObject([
    { number: 2, publishedBy: "Asha Owner" },
    { number: 1, changed: null },
  ]);
});

test("of two who publish at once one publishes and the other is told", async () => {
  const planId = await draftPlan(cast.asha, await screenedClient(cast.asha));
  const outcomes = await Promise.allSettled([1, 2].map(() => addPlanVersion(cast.asha, planId, 1, "")));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(outcomes.find((outcome) => outcome.status === "rejected")?.reason).toMatchObject({ code: "conflict" });
  expect(await listVersions(cast.asha, planId)).toHaveLength(1);
});

test("a plan without rows or without days cannot be published", async () => {
  const planId = await draftPlan(cast.asha, await screenedClient(cast.asha));
  const { draft } = await draftOf(planId);
  const dayless = draft.rows.map((row) => ({ ...row, weeks: row.weeks.map((cell) => cell && { ...cell, days: [] }) }));
  for (const [revision, rows] of [[], dayless].entries()) {
    await saveDraft(cast.asha, planId, revision + 1, { ...draft, rows, flareDay: [], minimumDay: [] });
    await expect(addPlanVersion(cast.asha, planId, revision + 2, "")).rejects.toMatchObject({ code: "stopped" });
  }
});

test("an ended plan keeps its versions and is no longer re-checked", async () => {
  const clientId = await screenedClient(cast.asha);
  const planId = await publishedPlan(cast.asha, clientId);
  const active = async () =>
    (await activeVersions(store().read, cast.asha.practiceId, clientId)).map((row) => row.planId);
  expect(await active()).toEqual([planId]);
  await endPlan(cast.asha, planId);
  expect(await active()).toEqual([]);
  expect(await version(planId)).toMatchObject({ number: 1 });
});

test("to a stranger the plan does not exist, and stays as it is", async () => {
  const clientId = await screenedClient(cast.asha);
  const planId = await draftPlan(cast.asha, clientId);
  const before = await draftOf(planId);
  expect(await findPlan(cast.stranger, planId)).toBeNull();
  expect(await listPlans(cast.stranger, clientId)).toEqual([]);
  const attempts = await Promise.allSettled([
    saveDraft(cast.stranger, planId, 1, before.draft),
    addPlanVersion(cast.stranger, planId, 1, ""),
    endPlan(cast.stranger, planId),
    draftPlan(cast.stranger, clientId),
  ]);
  for (const attempt of attempts) expect(attempt).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
  expect(await draftOf(planId)).toEqual(before);
});
