import { expect, test } from "vitest";
import { store } from "@/db/store";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { findClient } from "@/lib/clients/queries";
import { detailsSchema } from "@/lib/clients/schema";
import { addDays } from "@/lib/domain/day/day";
import { checkPlan } from "@/lib/domain/program/check-plan";
import { addClearance, addMedicine, addOverride, addScreen, changeClient } from "@/lib/facts/mutations";
import { findLibrary } from "@/lib/library/queries";
import { findProgram } from "@/lib/plans/document/queries";
import { addPlanVersion } from "@/lib/plans/mutations";
import { findPlan, listVersions } from "@/lib/plans/queries";
import { changePractice } from "@/lib/practice/mutations";
import { findPractice } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { apixaban } from "@/tests/support/facts-on-record";
import { draftPlan, screenedClient } from "@/tests/support/plans";
import { rawSql } from "@/tests/support/raw-sql";

withDatabase();
const cast = withCast();

const publish = (planId: string) => addPlanVersion(cast.asha, planId, 1, "");

/** What stops a plan now, rule by rule. */
async function stopping(planId: string) {
  const plan = await findPlan(cast.asha, planId);
  const facts = plan && (await factsOf(store().read, cast.asha.practiceId, plan.clientId));
  if (!plan || !facts) throw new Error("no plan");
  const overrides = await overridesOf(store().read, cast.asha.practiceId, plan.clientId);
  const { findings, verdicts } = checkPlan(facts, plan.draft, await findLibrary(cast.asha), {
    today: today(),
    overrides,
  });
  const blocked = new Set(verdicts.filter(({ blocks }) => blocks).map(({ ref }) => ref));
  return findings.flatMap(({ rule, factsHash, items }) =>
    items
      .filter(({ ref, tier }) => blocked.has(ref) && (tier === "contraindicated" || tier === "needs-clearance"))
      .map(({ itemId }) => ({ ruleId: rule.id, itemId, factsHash, says: rule.say.practitioner })),
  );
}

async function overrideAll(clientId: string, planId: string): Promise<void> {
  for (const { says: _, ...finding } of await stopping(planId)) {
    const reason = { reasonCode: "done-before", text: "Well tolerated for a year", followUpOn: null } as const;
    await addOverride(cast.asha, { clientId, key: newId(), ...finding, ...reason });
  }
}

/** A draft that was sound when it was built, and a blood thinner recorded since. */
async function overtakenDraft() {
  const clientId = await screenedClient(cast.asha);
  const planId = await draftPlan(cast.asha, clientId);
  await addMedicine(cast.asha, clientId, newId(), apixaban);
  return { clientId, planId };
}

test("publishing is refused with the rule's own words while something is stopped, and leaves nothing", async () => {
  const { planId } = await overtakenDraft();
  const [first] = await stopping(planId);
  await expect(publish(planId)).rejects.toMatchObject({ code: "stopped", message: first?.says });
  expect(await listVersions(cast.asha, planId)).toEqual([]);
  expect(await findPlan(cast.asha, planId)).toMatchObject({ publishedVersion: 0, revision: 1 });
});

test("an override for every stopped item lets it through, and the version keeps what was found", async () => {
  const { clientId, planId } = await overtakenDraft();
  const found = await stopping(planId);
  await overrideAll(clientId, planId);
  expect(await publish(planId)).toBe(1);
  const [row] = await rawSql(`select findings from plan_versions where plan_id = '${planId}'`);
  const kept = typeof row?.findings === "string" ? JSON.parse(row.findings) : row?.findings;
  for (const { ruleId, itemId, factsHash } of found) {
    expect(kept).toContainEqual(
      expect.objectContaining({ ruleId, itemId, factsHash, rowId: expect.any(String), tier: expect.any(String) }),
    );
  }
});

test("an override lapses when the facts it rests on change", async () => {
  const { clientId, planId } = await overtakenDraft();
  await overrideAll(clientId, planId);
  expect(await stopping(planId)).toEqual([]);
  await addMedicine(cast.asha, clientId, newId(), { ...apixaban, name: "Warfarin" });
  expect(await stopping(planId)).not.toEqual([]);
  await expect(publish(planId)).rejects.toMatchObject({ code: "stopped" });
});

test("an override of one client says nothing of another", async () => {
  const [one, other] = [await overtakenDraft(), await overtakenDraft()];
  await overrideAll(one.clientId, one.planId);
  await expect(publish(other.planId)).rejects.toMatchObject({ code: "stopped" });
});

test("after a health question answered with yes massage waits, and a doctor's clearance lets it through until it runs out", async () => {
  const clientId = await screenedClient(cast.asha);
  const planId = await draftPlan(cast.asha, clientId);
  await addScreen(cast.asha, { clientId, key: newId(), completedOn: today(), positive: ["parq-yes"] });
  await expect(publish(planId)).rejects.toMatchObject({ code: "stopped" });
  const covers: ("@massage" | "@exercise")[] = ["@massage", "@exercise"];
  const given = { clientId, covers, givenBy: "Dr Field", givenOn: addDays(today(), -30), letter: "" };
  await addClearance(cast.asha, { ...given, key: newId(), until: addDays(today(), -1) });
  await expect(publish(planId)).rejects.toMatchObject({ code: "stopped" });
  await addClearance(cast.asha, { ...given, key: newId(), until: today() });
  expect(await stopping(planId)).toEqual([]);
  expect(await publish(planId)).toBe(1);
  expect((await findProgram(cast.asha, planId))?.pausedRowIds.size).toBe(0);
});

test("the person in the drawings is the client's choice, else the practice's", async () => {
  const clientId = await screenedClient(cast.asha);
  const planId = await draftPlan(cast.asha, clientId);
  await publish(planId);
  const lookNow = async () => (await findProgram(cast.asha, planId))?.document.look;
  expect(await lookNow()).toEqual({ skin: "light", hair: "brown", build: "straight" });

  const practice = await findPractice(cast.asha);
  if (!practice) throw new Error("no practice");
  await changePractice(cast.asha, { ...practice, paper: "a4", figureLook: "tan/grey/curved" });
  expect(await lookNow()).toEqual({ skin: "tan", hair: "grey", build: "curved" });

  const client = await findClient(cast.asha, clientId);
  if (!client) throw new Error("no client");
  const { id: _, archivedAt: __, revision, ...details } = client;
  const chosen = detailsSchema(today()).parse({ ...details, figureLook: "dark/black/straight" });
  await changeClient(cast.asha, { clientId, revision, details: chosen });
  expect(await lookNow()).toEqual({ skin: "dark", hair: "black", build: "straight" });
});
