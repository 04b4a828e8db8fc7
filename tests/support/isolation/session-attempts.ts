import { addOverride } from "@/lib/facts/mutations";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { answerFollowUps } from "@/lib/sessions/follow-ups/mutations";
import { listDueFollowUps, listFollowUps, openFollowUps } from "@/lib/sessions/follow-ups/queries";
import { addSessionNote } from "@/lib/sessions/mutations";
import { findPlannedSession } from "@/lib/sessions/planned/queries";
import { findSessionNote, listSessionNotes } from "@/lib/sessions/queries";
import { sessionNote } from "../sessions";
import { type Attempts, read, write } from "./attempt";

/** A session with its note, and a decision that must be looked at again today: what the attempts are after. */
export async function addSessionTraces(ctx: PracticeContext, clientId: string): Promise<void> {
  await addSessionNote(ctx, sessionNote(clientId, { items: [], note: "Victoria's back" }));
  const about = { clientId, key: newId(), ruleId: "B07", itemId: "y", factsHash: "y", text: "Victoria's decision" };
  await addOverride(ctx, { ...about, reasonCode: "will-monitor", followUpOn: today() });
}

export const sessionAttempts: Attempts = {
  nothing: {
    "sessions/queries listSessionNotes": (ctx, { clientId }) => listSessionNotes(ctx, clientId),
    "sessions/queries findSessionNote": async (ctx, victim) => {
      const [own] = await listSessionNotes(victim.ctx, victim.clientId);
      return findSessionNote(ctx, victim.clientId, own?.id ?? "");
    },
    "sessions/planned/queries findPlannedSession": (ctx, { clientId }) => findPlannedSession(ctx, clientId, today()),
    "sessions/follow-ups/queries listFollowUps": (ctx, { clientId }) => listFollowUps(ctx, clientId),
    "sessions/follow-ups/queries openFollowUps": (ctx, { clientId }) => openFollowUps(read(), ctx.practiceId, clientId),
    "sessions/mutations addSessionNote": async (ctx, victim) => {
      const [open] = await listFollowUps(victim.ctx, victim.clientId);
      const answers = [{ overrideId: open?.id ?? "", says: "Planted", decision: "end" as const }];
      return addSessionNote(ctx, sessionNote(victim.clientId, { answers, note: "Planted" }));
    },
    "sessions/follow-ups/mutations answerFollowUps": async (ctx, { ctx: owner, clientId }) => {
      const [open] = await listFollowUps(owner, clientId);
      const answers = [{ overrideId: open?.id ?? "", says: "Planted", decision: "end" as const }];
      return write((tx) => answerFollowUps(tx, ctx, { clientId, heldOn: today(), answers }, newId()));
    },
  },
  own: {
    "sessions/follow-ups/queries listDueFollowUps": (ctx) => listDueFollowUps(ctx, today()),
  },
};
