import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { store } from "@/db/store";
import { listOpenAlerts } from "@/lib/alerts/queries";
import { findRecord } from "@/lib/clients/record/queries";
import { checkPlan } from "@/lib/domain/program/check-plan";
import { addOverride } from "@/lib/facts/mutations";
import { findLibrary, findRuleSet } from "@/lib/library/queries";
import { findProgram } from "@/lib/plans/document/queries";
import { findPlan } from "@/lib/plans/queries";
import { changeTier, dropDraft, dropFromDraft, goLive, restoreRules, saveOwnRule } from "@/lib/rules/mutations";
import { findRuleDraft, listRuleSets } from "@/lib/rules/queries";
import { runShadow } from "@/lib/rules/shadow/queries";
import { recheckAfterUpdate } from "@/lib/rules/update/mutations";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { plainCondition } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { ownRule } from "@/tests/support/own-rule";
import { owner } from "@/tests/support/people";
import { publishedPlan, screenedClient } from "@/tests/support/plans";

withDatabase();

const neckPain = { ...plainCondition, key: "neck-pain", text: "Neck pain" };
const noSessions = ownRule({
  keys: ["neck-pain"],
  touches: ["kind:massage-session"],
  condition: "Neck pain before the first review",
});

test("an own rule is tried in a shadow run, goes live, pauses what it stops and is undone exactly", async () => {
  const asha = await owner("Asha");
  const clientId = await screenedClient(asha, { conditions: [neckPain] });
  const bystander = await screenedClient(asha);
  const planId = await publishedPlan(asha, clientId);
  await publishedPlan(asha, bystander);
  const before = await findLibrary(asha);

  await saveOwnRule(asha, { revision: 0, rule: noSessions });
  expect((await findProgram(asha, planId))?.pausedRowIds.size).toBe(0);
  const shadow = await runShadow(asha);
  expect(shadow.clients).toBe(2);
  expect(shadow.affected).toMatchObject([
    { clientId, effect: { plans: [{ paused: [expect.stringMatching(/massage/i)] }] } },
  ]);
  expect(shadow.affected[0]?.effect.closed.length).toBeGreaterThan(0);

  expect(await goLive(asha, 1, "No sessions with neck pain")).toEqual({ version: 1 });
  expect((await findLibrary(asha)).version).toBe(`${before.version}+1`);
  expect((await findProgram(asha, planId))?.pausedRowIds.size).toBeGreaterThan(0);
  const open = await listOpenAlerts(asha, clientId);
  expect(open).toMatchObject([{ planId, kind: "plan-unsafe" }]);
  expect(open[0]?.says).toMatch(/^Rules changed: No sessions with neck pain\. Paused .+\(own-1\)\.$/);
  expect(await listOpenAlerts(asha, bystander)).toEqual([]);

  expect(await restoreRules(asha, 0, 1)).toEqual({ version: 2 });
  const after = await findLibrary(asha);
  expect(after.rules).toBe(before.rules);
  expect((await findProgram(asha, planId))?.pausedRowIds.size).toBe(0);
  expect((await restoreRules(asha, 1, 2)).version).toBe(3);
  expect((await findRuleSet(asha)).content.own).toMatchObject([{ id: "own-1", condition: noSessions.condition }]);
  expect((await listRuleSets(asha)).map(({ version, says }) => [version, says])).toEqual([
    [3, "Back to version 1"],
    [2, "Back to the shipped rules"],
    [1, "No sessions with neck pain"],
  ]);
});

test("one practice's rules are nobody else's", async () => {
  const [asha, ben] = [await owner("Asha"), await owner("Ben")];
  await saveOwnRule(asha, { revision: 0, rule: ownRule() });
  await goLive(asha, 1, "Ours");
  const ids = async (who: typeof asha) => (await findLibrary(who)).rules.map(({ id }) => id);
  expect(await ids(asha)).toContain("own-1");
  expect(await ids(ben)).not.toContain("own-1");
});

test("a changed tier holds in its place with its reason, and the shipped tier takes it back", async () => {
  const asha = await owner("Asha");
  const change = { ruleId: "B09", tier: "contraindicated", reason: "Two bad bruises last year" } as const;
  await changeTier(asha, { revision: 0, ...change });
  await goLive(asha, 1, "Antiplatelets as strict as blood thinners");
  const rule = (await findLibrary(asha)).rules.find(({ id }) => id === "B09");
  expect(rule).toMatchObject({ tier: "contraindicated", practice: { was: "modify", reason: change.reason } });
  await changeTier(asha, { revision: 0, ruleId: "B09", tier: "modify", reason: "Enough" });
  expect((await findRuleDraft(asha)).content.tiers).toEqual([]);
});

test("a rule made weaker says which items it opens, for a client without any plan", async () => {
  const asha = await owner("Asha");
  const clientId = await screenedClient(asha, {
    conditions: [{ ...plainCondition, key: "osteoporosis", text: "Osteoporosis" }],
  });
  await changeTier(asha, { revision: 0, ruleId: "D03", tier: "note", reason: "Light hands here" });
  const { affected } = await runShadow(asha);
  expect(affected.map((one) => one.clientId)).toEqual([clientId]);
  expect(affected[0]?.effect).toMatchObject({
    plans: [],
    closed: [],
    opened: expect.arrayContaining(["Deep-tissue massage"]),
  });
});

test("a decision made on a rule lapses when the practice changes that rule, and the shadow run says so", async () => {
  const asha = await owner("Asha");
  const clientId = await screenedClient(asha, { conditions: [neckPain] });
  const planId = await publishedPlan(asha, clientId);
  const paused = async () => (await findProgram(asha, planId))?.pausedRowIds.size;
  await saveOwnRule(asha, { revision: 0, rule: { ...noSessions, tier: "needs-clearance" } });
  await goLive(asha, 1, "Ask first");
  expect(await paused()).toBeGreaterThan(0);
  await overrideHeld(asha, clientId, planId);
  expect(await paused()).toBe(0);
  await saveOwnRule(asha, { revision: 0, rule: { ...noSessions, id: "own-1" } });
  const reopened = (await runShadow(asha)).affected.flatMap(({ effect }) => effect.reopened);
  expect(reopened).toContainEqual({ ruleId: "own-1", item: expect.stringMatching(/massage/i) });
  await goLive(asha, 1, "Never");
  expect(await paused()).toBeGreaterThan(0);
});

test("plans that were checked with older rules are checked again when the program starts", async () => {
  const asha = await owner("Asha");
  const clientId = await screenedClient(asha, { conditions: [neckPain] });
  const planId = await publishedPlan(asha, clientId);
  expect(await recheckAfterUpdate()).toBe(0);
  await saveOwnRule(asha, { revision: 0, rule: noSessions });
  await goLive(asha, 1, "Ours");
  // As an older program left it: nothing paused yet, and the rules of its day.
  const { alerts, plans } = store().tables;
  await store().write(async (tx) => {
    await tx.update(plans).set({ checkedWith: "0.9.0", pausedRows: [] }).where(eq(plans.id, planId));
    await tx.update(alerts).set({ acknowledgedAt: now() }).where(eq(alerts.clientId, clientId));
  });
  expect(await recheckAfterUpdate()).toBe(1);
  const [alert] = await listOpenAlerts(asha, clientId);
  expect(alert?.says).toMatch(/^The rules were updated to .+\. Paused .+\(own-1\)\.$/);
  expect(await recheckAfterUpdate()).toBe(0);
});

test("of two who change the draft at once the second is told, and nothing of the first is lost", async () => {
  const asha = await owner("Asha");
  await saveOwnRule(asha, { revision: 0, rule: ownRule() });
  await expect(saveOwnRule(asha, { revision: 0, rule: ownRule({ condition: "Another" }) })).rejects.toThrow(
    /colleague/,
  );
  expect((await findRuleDraft(asha)).content.own).toHaveLength(1);
  await saveOwnRule(asha, { revision: 1, rule: ownRule({ condition: "Another" }) });
  await dropFromDraft(asha, 2, "own-1");
  expect((await findRuleDraft(asha)).content.own.map(({ id }) => id)).toEqual(["own-2"]);
  await dropDraft(asha);
  expect(await findRuleDraft(asha)).toEqual({ revision: 0, content: { own: [], tiers: [] } });
  await expect(goLive(asha, 0, "Nothing")).rejects.toThrow(/Nothing has been changed/);
});

test("an id is not used again after its rule has gone", async () => {
  const asha = await owner("Asha");
  await saveOwnRule(asha, { revision: 0, rule: ownRule() });
  await goLive(asha, 1, "First");
  await dropFromDraft(asha, 0, "own-1");
  await goLive(asha, 1, "Without it");
  await saveOwnRule(asha, { revision: 0, rule: ownRule() });
  expect((await findRuleDraft(asha)).content.own.map(({ id }) => id)).toEqual(["own-2"]);
});

/** Goes on with everything that waits for clearance in a plan. */
async function overrideHeld(who: PracticeContext, clientId: string, planId: string): Promise<void> {
  const plan = await findPlan(who, planId);
  const record = await findRecord(who, clientId);
  if (!plan || !record?.clinical) throw new Error("no plan");
  const { facts, context } = record.clinical;
  const { findings } = checkPlan(facts, plan.draft, await findLibrary(who), context);
  for (const { rule, factsHash, items } of findings.filter(({ tier }) => tier === "needs-clearance")) {
    for (const itemId of new Set(items.map((item) => item.itemId))) {
      const finding = { ruleId: rule.id, itemId, factsHash };
      const decision = { reasonCode: "done-before", text: "Went well", followUpOn: null } as const;
      await addOverride(who, { clientId, key: newId(), ...finding, ...decision });
    }
  }
}
