import { and, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { recordAudit } from "../audit/record-audit";
import { minutesFromNow, now } from "../clock";
import { hashOf, newId, newSecret } from "../ids";

/** Longest life of a session, however busy. Unit: minutes. */
export const SESSION_MINUTES = 12 * 60;

/** Begins a session and returns the reference for the cookie; only its hash is kept. */
export async function beginSession(user: { practiceId: string; id: string }): Promise<string> {
  const reference = newSecret();
  const { write, tables } = store();
  await write(async (tx) => {
    const at = now();
    await tx.insert(tables.sessions).values({
      idHash: hashOf(reference),
      practiceId: user.practiceId,
      userId: user.id,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: minutesFromNow(SESSION_MINUTES),
    });
    const by = { practiceId: user.practiceId, actor: user.id, requestId: newId() };
    await recordAudit(tx, by, { action: "session.began", subjectId: user.id });
  });
  return reference;
}

/** Ends the session behind a cookie's reference, if it is there. */
export async function endSession(reference: string): Promise<void> {
  const { write, tables } = store();
  await write(async (tx) => {
    const [ended] = await tx
      .update(tables.sessions)
      .set({ endedAt: now() })
      .where(and(eq(tables.sessions.idHash, hashOf(reference)), isNull(tables.sessions.endedAt)))
      .returning({ practiceId: tables.sessions.practiceId, userId: tables.sessions.userId });
    if (!ended) return;
    const by = { practiceId: ended.practiceId, actor: ended.userId, requestId: newId() };
    await recordAudit(tx, by, { action: "session.ended", subjectId: ended.userId });
  });
}

/** Ends every session of a user: password changed, role changed, disabled. */
export async function endSessionsOf(tx: Query, practiceId: string, userId: string): Promise<void> {
  const { sessions } = store().tables;
  await tx
    .update(sessions)
    .set({ endedAt: now() })
    .where(and(eq(sessions.practiceId, practiceId), eq(sessions.userId, userId), isNull(sessions.endedAt)));
}
