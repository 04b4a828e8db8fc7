import { and, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { applyProgress } from "@/lib/domain/program/apply-progress";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { planAt } from "../mutations";
import type { Decision } from "../schema";

/** Writes a decision into the draft: a week held or stepped back from is repeated, going on changes nothing. The week
 *  counts as decided, and the client's page changes when the draft is published. */
export async function decideProgress(
  ctx: PracticeContext,
  { planId, revision, week, verdict }: Decision,
): Promise<{ revision: number; changed: boolean }> {
  const { write, tables } = store();
  return write(async (tx) => {
    const plan = await planAt(tx, ctx, planId, revision);
    const draft = applyProgress(plan.draft, week, verdict);
    await tx
      .update(tables.plans)
      .set({ draft, decidedWeek: week, revision: revision + 1, updatedAt: now() })
      .where(and(eq(tables.plans.practiceId, ctx.practiceId), eq(tables.plans.id, planId)));
    await recordAudit(tx, ctx, {
      action: "plan.decided",
      subjectId: planId,
      clientId: plan.clientId,
      fields: draft === plan.draft ? [] : ["draft"],
      reason: `${verdict}, week ${week}`,
    });
    return { revision: revision + 1, changed: draft !== plan.draft };
  });
}
