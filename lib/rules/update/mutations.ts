import { and, eq, gt, isNull } from "drizzle-orm";
import { store } from "@/db/store";
import { keepRecheck, raisePaused } from "@/lib/alerts/recheck/mutations";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { checkPlan } from "@/lib/domain/program/check-plan";
import { libraryOf } from "@/lib/library/queries";
import { findVersion } from "@/lib/plans/queries";
import type { Writer } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";

/** Checks every plan in use that was last checked with other rules than these: after an update of the program. One plan at
 *  a time, so that nobody waits. Answers how many were checked. */
export async function recheckAfterUpdate(): Promise<number> {
  const { read, tables } = store();
  const { plans } = tables;
  const active = await read
    .select({ practiceId: plans.practiceId, planId: plans.id, clientId: plans.clientId, with: plans.checkedWith })
    .from(plans)
    .where(and(gt(plans.publishedVersion, 0), isNull(plans.endedAt)));
  let count = 0;
  for (const plan of active) {
    const { version } = await libraryOf(read, plan.practiceId);
    if (plan.with === version) continue;
    await recheckOne(plan);
    count++;
  }
  return count;
}

async function recheckOne({ practiceId, planId, clientId }: { practiceId: string; planId: string; clientId: string }) {
  const by: Writer = { practiceId, actor: "Unknot", requestId: newId() };
  await store().write(async (tx) => {
    const { plans } = store().tables;
    const mine = and(eq(plans.practiceId, practiceId), eq(plans.id, planId));
    const [plan] = await tx.select({ with: plans.checkedWith, paused: plans.pausedRows }).from(plans).where(mine);
    const version = await findVersion(tx, practiceId, planId);
    const facts = await factsOf(tx, practiceId, clientId);
    if (!plan || !version || !facts) return;
    const library = await libraryOf(tx, practiceId);
    const context = { today: today(), overrides: await overridesOf(tx, practiceId, clientId) };
    const is = checkPlan(facts, version.content, library, context);
    const paused = await keepRecheck(tx, by, planId, new Set(plan.paused ?? []), is);
    // What a plan of before this column had paused is not known, so nothing is said to be new.
    if (plan.with === null) return;
    await raisePaused(tx, by, version, `The rules were updated to ${library.version}`, paused);
  });
}
