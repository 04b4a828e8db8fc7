import { expect, test } from "vitest";
import { store } from "@/db/store";
import { factsOf } from "@/lib/clients/facts/queries";
import { addDays, weekdayOf } from "@/lib/domain/day/day";
import { findLibrary } from "@/lib/library/queries";
import { findProgram } from "@/lib/plans/document/queries";
import { addPlanVersion, endPlan } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import { listSwapped } from "@/lib/plans/swapped/queries";
import { listDrafts, listSessionsOn } from "@/lib/plans/today/queries";
import { today } from "@/lib/server/clock";
import { findPlannedSession } from "@/lib/sessions/planned/queries";
import { clientForm } from "@/tests/support/clients";
import { withDatabase } from "@/tests/support/database";
import { apixaban } from "@/tests/support/facts-on-record";
import { owner } from "@/tests/support/people";
import { draftPlan, publishedPlan, saveDraft, screenedClient } from "@/tests/support/plans";

withDatabase();

const tuesday =
  Array.from({ length: 7 }, (_, days) => addDays(today(), days)).find((day) => weekdayOf(day) === "tue") ?? "";

test("drafts are listed until they are published, newest first, to their own practice", async () => {
  const [asha, stranger] = [await owner("Asha"), await owner("Ben")];
  const clientId = await screenedClient(asha);
  const [older, newer] = [await draftPlan(asha, clientId), await draftPlan(asha, clientId, "neck-six-weeks")];
  await publishedPlan(asha, clientId);
  expect((await listDrafts(asha)).map(({ id }) => id)).toEqual([newer, older]);
  expect((await listDrafts(asha))[0]).toMatchObject({
    clientName: clientForm().details.fullName,
    title: expect.stringContaining("neck"),
  });
  expect(await listDrafts(stranger)).toEqual([]);
});

test("the day's massages are those of published plans that have not ended", async () => {
  const [asha, stranger] = [await owner("Asha"), await owner("Ben")];
  const clientId = await screenedClient(asha);
  const planId = await publishedPlan(asha, clientId);
  await draftPlan(asha, clientId);
  expect(await listSessionsOn(asha, tuesday)).toMatchObject([{ planId, minutes: 25 }]);
  expect(await listSessionsOn(asha, addDays(tuesday, 1))).toEqual([]);
  expect(await listSessionsOn(stranger, tuesday)).toEqual([]);
  await endPlan(asha, planId);
  expect(await listSessionsOn(asha, tuesday)).toEqual([]);
});

test("a visit whose week says no minutes has the usual ones on the first screen, the client's page and the note", async () => {
  const asha = await owner("Asha");
  const clientId = await screenedClient(asha);
  const planId = await draftPlan(asha, clientId);
  const draft = (await findPlan(asha, planId))?.draft;
  const [row] = draft?.rows ?? [];
  if (!draft || !row) throw new Error("no draft");
  const weeks = draft.rows[0]?.weeks.map(() => ({ dose: {}, days: ["tue" as const] })) ?? [];
  const visit = { id: row.id, itemId: "relaxing-back-massage-session", weeks };
  await saveDraft(asha, planId, 1, { ...draft, rows: [visit], flareDay: [], minimumDay: [] });
  await addPlanVersion(asha, planId, 2, "");
  expect(await listSessionsOn(asha, tuesday)).toMatchObject([{ planId, minutes: 25 }]);
  expect((await findPlannedSession(asha, clientId, tuesday))?.items).toMatchObject([{ minutes: 25 }]);
  const printed = (await findProgram(asha, planId))?.document.massage?.sessions.find(({ date }) => date === tuesday);
  expect(printed?.text).toContain("25 minutes");
});

test("what was swapped is told for as long as the stand-in is in the draft", async () => {
  const asha = await owner("Asha");
  const planId = await draftPlan(asha, await screenedClient(asha, { medicines: [{ ...apixaban, since: "" }] }));
  const told = async () => {
    const plan = await findPlan(asha, planId);
    const facts = plan && (await factsOf(store().read, asha.practiceId, plan.clientId));
    return plan && facts
      ? listSwapped(asha, plan, facts, await findLibrary(asha), { today: today(), overrides: [] })
      : [];
  };
  const [swap] = await told();
  expect(swap).toMatchObject({ fromItemId: "deep-tissue-massage", ruleId: "B07" });
  const draft = (await findPlan(asha, planId))?.draft;
  await saveDraft(asha, planId, 1, { ...draft, rows: draft?.rows.filter(({ itemId }) => itemId !== swap?.toItemId) });
  expect(await told()).toEqual([]);
});
