import { and, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { changeFacts } from "@/lib/facts/change/mutations";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { Problem } from "@/lib/server/problem";
import type { FollowUpAnswer, SessionNote } from "../schema";
import { type FollowUp, openFollowUps } from "./queries";

/** Answers, in the caller's transaction, every look-back that is due on the day of the session. */
export async function answerFollowUps(
  tx: Query,
  ctx: PracticeContext,
  { clientId, heldOn, answers }: Pick<SessionNote, "clientId" | "heldOn" | "answers">,
  sessionId: string,
): Promise<void> {
  const due = (await openFollowUps(tx, ctx.practiceId, clientId)).filter(({ dueOn }) => dueOn <= heldOn);
  const missing = due.flatMap((one) => openFields(one, answers));
  const [first] = missing;
  if (first) throw new Problem("input", first[1], { fields: Object.fromEntries(missing) });
  for (const followUp of due) {
    const answer = answers.find(({ overrideId }) => overrideId === followUp.id);
    if (answer) await keepAnswer(tx, ctx, followUp, answer, sessionId);
  }
}

// Named by the decision and not by its place: a colleague's new decision must not move a message to another field.
function openFields({ id, itemName }: FollowUp, answers: readonly FollowUpAnswer[]): (readonly [string, string])[] {
  const answer = answers.find(({ overrideId }) => overrideId === id);
  return [
    ...(answer?.says ? [] : [[`says-${id}`, `Say in one sentence what you saw: ${itemName}`] as const]),
    ...(answer?.decision ? [] : [[`decision-${id}`, `Keep or end the decision: ${itemName}`] as const]),
  ];
}

async function keepAnswer(
  tx: Query,
  ctx: PracticeContext,
  { id, clientId, itemName, ruleId }: FollowUp,
  { says, decision }: FollowUpAnswer,
  sessionId: string,
): Promise<void> {
  const { overrides } = store().tables;
  const mine = and(eq(overrides.practiceId, ctx.practiceId), eq(overrides.id, id), isNull(overrides.followedUpIn));
  await tx.update(overrides).set({ followedUpIn: sessionId, followUpSays: says }).where(mine);
  await recordAudit(tx, ctx, { action: "override.followed-up", subjectId: id, clientId });
  if (decision !== "end") return;
  // Without the decision its rule speaks again: plans in use are checked anew, and pause what they must.
  const what = `Decision ended: ${itemName} (${ruleId})`;
  await changeFacts(tx, ctx, { clientId, what, action: "override.ended" }, async () => {
    await tx
      .update(overrides)
      .set({ endedAt: now() })
      .where(and(eq(overrides.practiceId, ctx.practiceId), eq(overrides.id, id)));
    return id;
  });
}
