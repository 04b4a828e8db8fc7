import { and, eq } from "drizzle-orm";
import { addCheckIn } from "@/lib/check-ins/mutations";
import { checkInSchema } from "@/lib/check-ins/schema";
import { addDays } from "@/lib/domain/day/day";
import type { PlanContent } from "@/lib/domain/program/plan";
import { cellOn } from "@/lib/domain/program/schedule";
import { addPlan, addPlanVersion } from "@/lib/plans/mutations";
import { findPlan } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { findLink, openWithSecret } from "@/lib/server/auth/link-gate";
import { now, today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { addShareLink } from "@/lib/share-links/mutations";
import { findShareLink } from "@/lib/share-links/queries";
import { store } from "../store";

/** Days the plan has been in use. */
const DAYS_IN_USE = 10;

/** Pain before and after each of those days: it falls, then rises by two on the last, which raises the one alert. */
const PAIN: readonly (readonly [before: number, after: number])[] = [
  [4, 4],
  [4, 3],
  [4, 4],
  [4, 3],
  [3, 3],
  [3, 2],
  [3, 3],
  [3, 2],
  [2, 2],
  [4, 6],
];

const WORDS: Readonly<Record<number, string>> = { 2: "Slept better", 9: "Long day in the car" };

/** A plan that has been in use for ten days: published, shared, ticked off day by day. */
export async function addPlanInUse(ctx: PracticeContext, clientId: string): Promise<void> {
  const startsOn = addDays(today(), -DAYS_IN_USE);
  const goal = "Sit through a working day without back pain";
  const { planId } = await addPlan(ctx, {
    clientId,
    templateId: "massage-course-six-weeks",
    startsOn,
    goal,
    key: newId(),
  });
  await addPlanVersion(ctx, planId, 1, "");
  await backdatePublication(ctx, planId);
  await addShareLink(ctx, planId);
  await logDays(ctx, planId);
}

/** A plan somebody has begun to build. */
export async function addPlanDraft(ctx: PracticeContext, clientId: string): Promise<void> {
  const startsOn = addDays(today(), 3);
  await addPlan(ctx, {
    clientId,
    templateId: "neck-six-weeks",
    startsOn,
    goal: "Turn my head when I park",
    key: newId(),
  });
}

// Nothing in the program publishes in the past; a client cannot have followed for ten days what came out today.
async function backdatePublication({ practiceId }: PracticeContext, planId: string): Promise<void> {
  const { write, tables } = store();
  const { planVersions } = tables;
  const publishedOn = addDays(today(), -DAYS_IN_USE);
  await write((tx) =>
    tx
      .update(planVersions)
      .set({ publishedOn, publishedAt: `${publishedOn}${now().slice(10)}` })
      .where(and(eq(planVersions.practiceId, practiceId), eq(planVersions.planId, planId))),
  );
}

// The way a phone does it: open the link with its secret, then log through it.
async function logDays(ctx: PracticeContext, planId: string): Promise<void> {
  const plan = await findPlan(ctx, planId);
  const link = await findShareLink(ctx, planId);
  const opened = link && (await openWithSecret(link.id, new URL(link.url).hash.slice(1)));
  const client = opened && opened !== "wrong-secret" ? await findLink(opened.linkId, opened.reference) : null;
  if (!plan || !client) throw new Error("The link that was just made does not open");
  for (const [index, [painBefore, painAfter]] of PAIN.entries()) {
    const day = addDays(plan.draft.startsOn, index);
    const done = ticksOf(plan.draft, day, index);
    const word = WORDS[index] ?? "";
    await addCheckIn(client, checkInSchema.parse({ day, done, painBefore, painAfter, word, warnings: [] }));
  }
}

// Most of it done; every fourth day something is left out, as people do.
function ticksOf(plan: PlanContent, day: string, index: number): Record<string, string> {
  const rows = plan.rows.filter((row) => cellOn(plan, row, day));
  return Object.fromEntries(
    rows.map(({ id }, place) => [id, index % 4 === 3 && place === rows.length - 1 ? "skipped" : "done"]),
  );
}
