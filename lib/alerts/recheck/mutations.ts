import { and, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { Comparison } from "@/lib/domain/check/compare";
import type { CheckResult, Verdict } from "@/lib/domain/check/types";
import { pausedRows, placeOfRef } from "@/lib/domain/program/check-plan";
import type { PlanVersion } from "@/lib/plans/queries";
import type { Writer } from "@/lib/server/auth/context";
import { raiseAlert } from "../mutations";

/** What a change of facts or rules did to a plan in use: for the screen that made the change. */
export type PlanEffect = Pick<Comparison, "newer" | "worse" | "gone"> & {
  readonly planTitle: string;
  /** "Paused on the client's page: Kneading (B07)."; empty when nothing more was paused. */
  readonly paused: string;
};

/** Keeps what a new check of a plan in use paused, and says in words what is paused now and was not before: a row that
 *  was paused already stays so, whichever of its steps is the reason. `pausedBefore` has row ids. It is for the caller to raise an alert. */
export async function keepRecheck(
  tx: Query,
  by: Writer,
  planId: string,
  pausedBefore: ReadonlySet<string>,
  is: CheckResult,
): Promise<string> {
  const { plans } = store().tables;
  await tx
    .update(plans)
    .set({ checkedWith: is.rulesVersion, pausedRows: [...pausedRows(is)] })
    .where(and(eq(plans.practiceId, by.practiceId), eq(plans.id, planId)));
  const names = new Map(is.findings.flatMap(({ items }) => items.map(({ itemId, name }) => [itemId, name] as const)));
  return pausedInWords(
    is.verdicts.filter(({ ref, blocks }) => blocks && !pausedBefore.has(placeOfRef(ref).rowId)),
    (itemId) => names.get(itemId) ?? itemId,
  );
}

/** Raises an alert about a plan in use of which something had to be paused. */
export async function raisePaused(
  tx: Query,
  by: Writer,
  { clientId, planId }: Pick<PlanVersion, "clientId" | "planId">,
  what: string,
  paused: string,
): Promise<void> {
  if (paused === "") return;
  await raiseAlert(tx, by, { clientId, planId, kind: "plan-unsafe", urgency: "today", says: `${what}. ${paused}` });
}

function pausedInWords(verdicts: readonly Verdict[], nameOf: (itemId: string) => string): string {
  if (verdicts.length === 0) return "";
  const names = [...new Set(verdicts.map(({ itemId }) => nameOf(itemId)))].join(", ");
  const rules = [...new Set(verdicts.map(({ ruleIds }) => ruleIds[0]))].join(", ");
  return `Paused on the client's page: ${names} (${rules}).`;
}
