import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { type Comparison, compare } from "@/lib/domain/check/compare";
import type { CheckResult } from "@/lib/domain/check/types";
import { itemById } from "@/lib/domain/knowledge";
import { pausedRows } from "@/lib/domain/program/check-plan";
import type { PlanVersion } from "@/lib/plans/queries";
import type { Writer } from "@/lib/server/auth/context";
import { raiseAlert } from "../mutations";

/** What a change of facts or rules did to a plan in use: for the screen that made the change. */
export type PlanEffect = Pick<Comparison, "newer" | "worse" | "gone"> & { readonly planTitle: string };

/** Keeps what a new check of a plan in use paused, and raises an alert when it paused more than the one before. */
export async function keepRecheck(
  tx: Query,
  by: Writer,
  version: PlanVersion,
  { was, is, what }: { readonly was: CheckResult; readonly is: CheckResult; readonly what: string },
): Promise<PlanEffect> {
  const { plans } = store().tables;
  const pausedBefore = pausedRows(was);
  const paused = is.verdicts.filter(({ ref, blocks }) => blocks && !pausedBefore.has(ref));
  await tx
    .update(plans)
    .set({ checkedWith: is.rulesVersion, pausedRows: [...pausedRows(is)] })
    .where(and(eq(plans.practiceId, by.practiceId), eq(plans.id, version.planId)));
  if (paused.length > 0) {
    const names = paused.map(({ itemId }) => itemById(itemId)?.name ?? itemId);
    const rules = [...new Set(paused.map(({ ruleIds }) => ruleIds[0]))].join(", ");
    await raiseAlert(tx, by, {
      clientId: version.clientId,
      planId: version.planId,
      kind: "plan-unsafe",
      urgency: "today",
      says: `${what}. Paused on the client's page: ${names.join(", ")} (${rules}).`,
    });
  }
  return { ...compare(was, is), planTitle: version.content.title };
}
