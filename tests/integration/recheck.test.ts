import { expect, test } from "vitest";
import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { findClient } from "@/lib/clients/queries";
import { detailsSchema } from "@/lib/clients/schema";
import { itemById } from "@/lib/domain/knowledge";
import { checkPlan } from "@/lib/domain/program/check-plan";
import { stepOf } from "@/lib/domain/program/session-steps";
import { addMedicine, changeClient, endMedicine } from "@/lib/facts/mutations";
import { addAnswers } from "@/lib/facts/screen/mutations";
import { answersSchema } from "@/lib/facts/screen/schema";
import { findLibrary } from "@/lib/library/queries";
import { findProgram } from "@/lib/plans/document/queries";
import { addPlanVersion } from "@/lib/plans/mutations";
import { findPlan, findVersion } from "@/lib/plans/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { plainCondition, someClient } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { apixaban } from "@/tests/support/facts-on-record";
import { draftPlan, publishedPlan, saveDraft, screenedClient } from "@/tests/support/plans";
import { screenAnswers } from "@/tests/support/screen-answers";

withDatabase();
const cast = withCast();

const readFacts = (clientId: string) => factsOf(store().read, cast.asha.practiceId, clientId);

test("a medicine added pauses an item of a published plan and raises one alert that names the rule", async () => {
  const clientId = await screenedClient(cast.asha);
  const planId = await publishedPlan(cast.asha, clientId);
  expect((await findProgram(cast.asha, planId))?.pausedRowIds.size).toBe(0);
  const [effect] = await addMedicine(cast.asha, clientId, newId(), apixaban);
  expect(effect?.newer.map(({ ruleId }) => ruleId)).toContain("B07");
  const paused = (await findProgram(cast.asha, planId))?.pausedRowIds ?? new Set();
  expect(paused.size).toBeGreaterThan(0);
  const open = await listOpenAlerts(cast.asha, clientId);
  expect(open).toMatchObject([{ planId, kind: "plan-unsafe", urgency: "today" }]);
  expect(open[0]?.says).toMatch(/^Medicine added: Apixaban\. Paused on the client's page: Deep.+\(B07\)\.$/);
  expect(await listOpenAlerts(cast.stranger, clientId)).toEqual([]);
});

test("a change of the record that leaves questions unasked is checked at once, and the therapist is told", async () => {
  const { pregnant: _, "pregnancy-warning": __, ...rest } = screenAnswers("c").answers;
  const clientId = await someClient(cast.asha, { sex: "male" });
  await addAnswers(cast.asha, answersSchema(today()).parse({ ...screenAnswers(clientId), answers: rest }));
  const planId = await publishedPlan(cast.asha, clientId);
  expect((await findProgram(cast.asha, planId))?.pausedRowIds.size).toBe(0);
  const { id: ___, archivedAt: ____, revision, ...details } = (await findClient(cast.asha, clientId)) ?? fail();
  const changed = detailsSchema(today()).parse({ ...details, sex: "female" });
  const [effect] = await changeClient(cast.asha, { clientId, revision, details: changed });
  expect(effect?.paused.length).toBeGreaterThan(0);
  expect(await listOpenAlerts(cast.asha, clientId)).toMatchObject([{ planId, kind: "plan-unsafe" }]);
});

function fail(): never {
  throw new Error("no client");
}

test("taking the fact away gives the very findings of before", async () => {
  const clientId = await screenedClient(cast.asha, {
    conditions: [{ ...plainCondition, key: "osteoporosis", text: "Osteoporosis" }],
  });
  const planId = await publishedPlan(cast.asha, clientId);
  const version = await findVersion(store().read, cast.asha.practiceId, planId);
  const findings = async () => {
    const facts = await readFacts(clientId);
    const overrides = await overridesOf(store().read, cast.asha.practiceId, clientId);
    if (!facts || !version) throw new Error("no facts");
    return checkPlan(facts, version.content, await findLibrary(cast.asha), { today: today(), overrides });
  };
  const before = await findings();
  await addMedicine(cast.asha, clientId, newId(), apixaban);
  expect(await findings()).not.toEqual(before);
  const medicine = (await readFacts(clientId))?.medicines[0];
  const [effect] = await endMedicine(cast.asha, clientId, medicine?.id ?? "");
  expect(effect?.gone.length).toBeGreaterThan(0);
  expect(await findings()).toEqual(before);
});

test("a step that is stopped is announced once, however often the facts change after", async () => {
  const clientId = await screenedClient(cast.asha);
  const planId = await draftPlan(cast.asha, clientId, "neck-six-weeks");
  const draft = (await findPlan(cast.asha, planId))?.draft;
  const [row] = draft?.rows ?? [];
  const deep = itemById("deep-tissue-massage");
  if (!draft || !row || !deep) throw new Error("no draft");
  const visit = {
    ...row,
    itemId: "relaxing-back-massage-session",
    steps: [{ ...stepOf(deep, "deep"), minutes: 25 }],
    weeks: row.weeks.map(() => ({ dose: { minutes: 25 }, days: ["tue" as const] })),
  };
  await saveDraft(cast.asha, planId, 1, { ...draft, rows: [visit], flareDay: [], minimumDay: [] });
  await addPlanVersion(cast.asha, planId, 2, "");
  const [stopped] = await addMedicine(cast.asha, clientId, newId(), apixaban);
  expect(stopped?.paused).toMatch(/Deep.+B07/);
  const [after] = await addMedicine(cast.asha, clientId, newId(), { ...apixaban, classId: null, name: "Vitamin D" });
  expect(after?.paused).toBe("");
  expect(await listOpenAlerts(cast.asha, clientId)).toHaveLength(1);
});
