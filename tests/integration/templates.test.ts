import { expect, test } from "vitest";
import { store } from "@/db/store";
import { addPlan, addTemplateOf } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { listAudit } from "@/lib/practice/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { changeTemplate } from "@/lib/templates/mutations";
import { findTemplate, listTemplates } from "@/lib/templates/queries";
import { withCast } from "@/tests/support/cast";
import { plainCondition } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { draftPlan, saveDraft, screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

/** A draft with a note and a goal, kept as a template. */
async function kept(): Promise<string> {
  const planId = await draftPlan(cast.asha, await screenedClient(cast.asha), "low-back-six-weeks");
  const plan = await findPlan(cast.asha, planId);
  if (!plan) throw new Error("no plan");
  const rows = plan.draft.rows.map((row) => ({ ...row, note: "Mind your left hip, Mo" }));
  await saveDraft(cast.asha, planId, 1, { ...plan.draft, rows });
  return addTemplateOf(cast.asha, { planId, name: "Our low back", purpose: "For the usual case", key: newId() });
}

const start = (templateId: string, clientId: string) =>
  addPlan(cast.asha, { clientId, templateId, startsOn: today(), goal: "Hers", key: newId() });

test("a plan kept as a template leaves the client's goal and notes behind", async () => {
  const template = await findTemplate(store().read, cast.asha.practiceId, await kept());
  expect(template).toMatchObject({ name: "Our low back", content: { goal: "", title: "Our low back" } });
  expect(JSON.stringify(template)).not.toContain("left hip");
  expect(await listAudit(cast.asha)).toContainEqual(expect.objectContaining({ action: "template.created" }));
});

test("a plan begun from it is swapped for the client it is for, and says so", async () => {
  const templateId = await kept();
  const well = await start(templateId, await screenedClient(cast.asha));
  expect(well.swapped).toEqual([]);
  const osteoporosis = { ...plainCondition, key: "osteoporosis", text: "Osteoporosis" };
  const pregnancy = { ...plainCondition, key: "pregnancy", text: "Pregnancy", dueDate: "2027-01-15" };
  const { planId, swapped } = await start(
    templateId,
    await screenedClient(cast.asha, { conditions: [osteoporosis, pregnancy] }),
  );
  expect(swapped.length).toBeGreaterThan(0);
  const rows = (await findPlan(cast.asha, planId))?.draft.rows ?? [];
  for (const { rowId, toItemId, why } of swapped) {
    expect(why.length).toBeGreaterThan(10);
    expect(rows.find(({ id }) => id === rowId)?.itemId ?? null).toBe(toItemId);
  }
});

test("a template put away is offered no more and can be taken back; a late editor is told", async () => {
  const templateId = await kept();
  const change = { templateId, name: "Our back", purpose: "", revision: 1 };
  await changeTemplate(cast.asha, { ...change, archived: true });
  expect((await listTemplates(cast.asha)).map(({ id }) => id)).not.toContain(templateId);
  await expect(changeTemplate(cast.asha, { ...change, archived: false })).rejects.toMatchObject({ code: "conflict" });
  await changeTemplate(cast.asha, { ...change, revision: 2, archived: false });
  expect(await listTemplates(cast.asha)).toContainEqual(expect.objectContaining({ id: templateId, name: "Our back" }));
});

test("the trail names what changed of a template and nothing else", async () => {
  const templateId = await kept();
  const as = { templateId, name: "Our low back", purpose: "For the usual case" };
  const fieldsOf = async (change: Parameters<typeof changeTemplate>[1]) => {
    await changeTemplate(cast.asha, change);
    return (await listAudit(cast.asha))[0]?.fields;
  };
  expect(await fieldsOf({ ...as, name: "Our back", revision: 1, archived: false })).toEqual(["name"]);
  expect(await fieldsOf({ ...as, name: "Our back", revision: 2, archived: true })).toEqual([]);
  expect(await fieldsOf({ ...as, purpose: "", revision: 3, archived: false })).toEqual(["name", "purpose"]);
});
