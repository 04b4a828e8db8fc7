import { store } from "@/db/store";
import { factsOf, overridesOf } from "@/lib/clients/facts/queries";
import { checkPlan } from "@/lib/domain/program/check-plan";
import { addMedicine, addOverride } from "@/lib/facts/mutations";
import { findLibrary } from "@/lib/library/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { listFollowUps } from "@/lib/sessions/follow-ups/queries";
import { rowsOf, type SessionNote, type SessionNoteInput, sessionNoteSchema } from "@/lib/sessions/schema";
import { apixaban } from "./facts-on-record";
import { screenedClient } from "./plans";

/** Half an hour of light work on the back, as the form sends it. */
export const softWork = {
  id: "soft",
  itemId: "relaxing-back-massage-session",
  regions: ["lower-back" as const],
  minutes: 30,
  pressure: "light" as const,
};

/** Deep work on the same place: stopped for everybody on a blood thinner. */
export const deepWork = { ...softWork, id: "deep", itemId: "deep-tissue-massage", pressure: "deep" as const };

/** The note of today's session, filled in. */
export function sessionNote(clientId: string, more: Partial<SessionNoteInput> = {}): SessionNote {
  return sessionNoteSchema(today()).parse({
    clientId,
    key: newId(),
    planId: null,
    heldOn: today(),
    minutes: 30,
    items: [softWork],
    painBefore: null,
    painAfter: null,
    clientSays: "",
    note: "",
    answers: [],
    ...more,
  });
}

/** A client on a blood thinner, for whom deep work is stopped by rule B07. */
export async function thinnedClient(ctx: PracticeContext): Promise<string> {
  const clientId = await screenedClient(ctx);
  await addMedicine(ctx, clientId, newId(), apixaban);
  return clientId;
}

/** Decides to go on with deep work, and to look again on `followUpOn`. */
export async function decideToMonitor(ctx: PracticeContext, clientId: string, followUpOn: string): Promise<void> {
  const facts = await factsOf(store().read, ctx.practiceId, clientId);
  if (!facts) throw new Error("This client has no facts");
  const context = { today: today(), overrides: await overridesOf(store().read, ctx.practiceId, clientId) };
  const { findings } = checkPlan(facts, { rows: rowsOf([deepWork]) }, await findLibrary(ctx), context);
  for (const { rule, factsHash, items } of findings) {
    if (!items.some(({ tier }) => tier === "contraindicated" || tier === "needs-clearance")) continue;
    const decision = { ruleId: rule.id, itemId: deepWork.itemId, factsHash, text: "Tolerates it; watch for bruises" };
    await addOverride(ctx, { clientId, key: newId(), ...decision, reasonCode: "will-monitor", followUpOn });
  }
}

/** The same answer to everything that is open. */
export async function answersTo(ctx: PracticeContext, clientId: string, decision: "keep" | "end") {
  const open = await listFollowUps(ctx, clientId);
  return open.map(({ id }) => ({ overrideId: id, says: "No bruises; going on", decision }));
}
