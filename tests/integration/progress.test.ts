import { expect, test } from "vitest";
import { addCheckIn } from "@/lib/check-ins/mutations";
import { listProgress } from "@/lib/check-ins/progress/queries";
import { checkInSchema } from "@/lib/check-ins/schema";
import { addDays, WEEKDAYS, weekdayOf } from "@/lib/domain/day/day";
import { weeksOf } from "@/lib/domain/program/plan";
import { addPlan, addPlanVersion, changeDraft } from "@/lib/plans/mutations";
import { decideProgress } from "@/lib/plans/progress/mutations";
import { findPlan } from "@/lib/plans/queries";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { withCast } from "@/tests/support/cast";
import { withDatabase } from "@/tests/support/database";
import { phoneOf } from "@/tests/support/links";
import { screenedClient } from "@/tests/support/plans";

withDatabase();
const cast = withCast();

/** The last Sunday that is over or today. */
const SUNDAY = addDays(today(), -(WEEKDAYS.indexOf(weekdayOf(today())) + 1) % 7);

/** A plan whose second week is just over, shared, with the last days of it logged, oldest day first. */
async function underWay(pains: readonly number[]) {
  const clientId = await screenedClient(cast.asha);
  const startsOn = addDays(SUNDAY, -13);
  const { planId } = await addPlan(cast.asha, {
    clientId,
    templateId: "massage-course-six-weeks",
    startsOn,
    goal: "",
    key: newId(),
  });
  await addPlanVersion(cast.asha, planId, 1, "");
  const link = await phoneOf(cast.asha, planId);
  const rows = (await findPlan(cast.asha, planId))?.draft.rows ?? [];
  const done = Object.fromEntries(rows.map(({ id }) => [id, "done"]));
  for (const [index, pain] of pains.entries()) {
    const day = addDays(SUNDAY, index + 1 - pains.length);
    const logged = { day, done, painBefore: pain, painAfter: pain, word: "", warnings: [] };
    await addCheckIn(link, checkInSchema.parse(logged));
  }
  return { clientId, planId };
}

test("a good week suggests going on, and deciding so settles the week and leaves the plan", async () => {
  const { clientId, planId } = await underWay([3, 3, 2, 2, 2, 2, 2]);
  const [progress] = await listProgress(cast.asha, clientId);
  expect(progress).toMatchObject({ planId, draftDiffers: false, suggestion: { verdict: "go" } });
  const { week } = progress?.suggestion ?? { week: 0 };
  const before = await findPlan(cast.asha, planId);
  expect(await decideProgress(cast.asha, { planId, revision: 2, week, verdict: "go" })).toMatchObject({
    changed: false,
  });
  expect((await findPlan(cast.asha, planId))?.draft).toEqual(before?.draft);
  expect(await listProgress(cast.asha, clientId)).toEqual([]);
});

test("a hard week suggests less, and holding repeats it in the draft, to be published", async () => {
  const { clientId, planId } = await underWay([6, 6, 6, 6, 6, 6, 6]);
  const [progress] = await listProgress(cast.asha, clientId);
  expect(progress?.suggestion.verdict).toBe("hold");
  const week = progress?.suggestion.week ?? 0;
  const before = await findPlan(cast.asha, planId);
  const decided = await decideProgress(cast.asha, { planId, revision: progress?.revision ?? 0, week, verdict: "hold" });
  const after = await findPlan(cast.asha, planId);
  expect(after && before && weeksOf(after.draft) - weeksOf(before.draft)).toBe(1);
  expect(after?.draft.rows[3]?.weeks[week]).toEqual(before?.draft.rows[3]?.weeks[week - 1]);
  expect(await addPlanVersion(cast.asha, planId, decided.revision, "This week once more")).toBe(2);
});

test("a draft with changes of its own says so, and a colleague's save in between is not overwritten", async () => {
  const { clientId, planId } = await underWay([3, 3, 3]);
  const plan = await findPlan(cast.asha, planId);
  if (!plan) throw new Error("no plan");
  await changeDraft(cast.asha, {
    planId,
    revision: plan.revision,
    content: { ...plan.draft, title: "Other" } as never,
  });
  expect(await listProgress(cast.asha, clientId)).toMatchObject([{ draftDiffers: true }]);
  const late = decideProgress(cast.asha, { planId, revision: plan.revision, week: 2, verdict: "hold" });
  await expect(late).rejects.toMatchObject({ code: "conflict" });
});
