import { addScreen } from "@/lib/facts/mutations";
import { addPlan, addPlanVersion, changeDraft } from "@/lib/plans/mutations";
import { draftSchema } from "@/lib/plans/schema";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { type clientForm, someClient } from "./clients";

/** A client whose health questions were answered today, all with no: massage may be planned. */
export async function screenedClient(
  ctx: PracticeContext,
  facts: Parameters<typeof clientForm>[1] = {},
): Promise<string> {
  const clientId = await someClient(ctx, {}, facts);
  await addScreen(ctx, { clientId, key: newId(), completedOn: today(), positive: [] });
  return clientId;
}

/** A new draft from a program, as its form makes it. */
export async function draftPlan(
  ctx: PracticeContext,
  clientId: string,
  templateId = "massage-course-six-weeks",
): Promise<string> {
  const { planId } = await addPlan(ctx, { clientId, templateId, startsOn: today(), goal: "Garden", key: newId() });
  return planId;
}

/** A plan in its first published version. */
export async function publishedPlan(ctx: PracticeContext, clientId: string): Promise<string> {
  const planId = await draftPlan(ctx, clientId);
  await addPlanVersion(ctx, planId, 1, "");
  return planId;
}

/** Saves a draft as the builder does: what it sends is parsed first. */
export function saveDraft(ctx: PracticeContext, planId: string, revision: number, content: unknown) {
  return changeDraft(ctx, draftSchema.parse({ planId, revision, content }));
}
