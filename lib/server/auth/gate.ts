import { and, eq, isNull } from "drizzle-orm";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { store } from "@/db/store";
import { minutesFromNow, now } from "../clock";
import { hashOf, newId } from "../ids";
import { Problem } from "../problem";
import { type PracticeContext, ROLES, type Role } from "./context";
import { sessionCookieName } from "./session-cookie";

/** A session's last sign of life is written at most this often. Unit: minutes. */
const TOUCH_EVERY_MINUTES = 1;

/** Who is signed in, or null. Polling passes `touch: false`, so that an open tab alone does not keep a session alive. */
export async function findUser({ touch }: { touch: boolean }): Promise<PracticeContext | null> {
  const session = await currentSession();
  if (!session) return null;
  if (touch && session.lastSeenAt < minutesFromNow(-TOUCH_EVERY_MINUTES)) await touchSession(session.ctx.sessionId);
  return session.ctx;
}

/** The signed-in user of a page; anybody else is sent to sign in. With `roles`, others are sent to the first screen. */
export async function requireUser(roles: readonly Role[] = ROLES): Promise<PracticeContext> {
  const ctx = await findUser({ touch: true });
  if (!ctx) redirect("/sign-in");
  if (!roles.includes(ctx.role)) redirect("/clients");
  return ctx;
}

/** The signed-in user of an action or route, as one of `roles`. */
export async function requireRole(roles: readonly Role[], touch = true): Promise<PracticeContext> {
  const ctx = await findUser({ touch });
  if (!ctx) throw new Problem("signed-out", "You were signed out. Sign in again; what you typed is still here.");
  if (!roles.includes(ctx.role)) throw new Problem("forbidden", "Your role in this practice does not include this.");
  return ctx;
}

// Read once a request, however many components ask.
const currentSession = cache(async () => {
  const reference = (await cookies()).get(sessionCookieName())?.value;
  return reference ? findSession(reference) : null;
});

/** The live session behind the reference of a cookie, or null when it has ended, idled out or expired. */
export async function findSession(reference: string) {
  const { read, tables } = store();
  const { sessions, users, practices } = tables;
  const idHash = hashOf(reference);
  const [row] = await read
    .select({
      practiceId: sessions.practiceId,
      userId: sessions.userId,
      lastSeenAt: sessions.lastSeenAt,
      expiresAt: sessions.expiresAt,
      fullName: users.fullName,
      role: users.role,
      practice: {
        name: practices.name,
        phone: practices.phone,
        emergencyNumber: practices.emergencyNumber,
        paper: practices.paper,
        idleMinutes: practices.idleMinutes,
      },
    })
    .from(sessions)
    .innerJoin(users, and(eq(users.practiceId, sessions.practiceId), eq(users.id, sessions.userId)))
    .innerJoin(practices, eq(practices.id, sessions.practiceId))
    .where(and(eq(sessions.idHash, idHash), isNull(sessions.endedAt), isNull(users.disabledAt)));
  if (!row || row.expiresAt < now() || row.lastSeenAt < minutesFromNow(-row.practice.idleMinutes)) return null;
  return { ctx: mint(row, idHash), lastSeenAt: row.lastSeenAt };
}

type SessionRow = Pick<PracticeContext, "practiceId" | "userId" | "fullName"> & {
  role: string;
  practice: Omit<PracticeContext["practice"], "paper"> & { paper: string };
};

function mint({ practiceId, userId, fullName, role, practice }: SessionRow, sessionId: string): PracticeContext {
  const known = ROLES.find((name) => name === role) ?? "assistant";
  // The one place where a practice context is made: from a row, never from arguments of a request.
  return {
    practiceId,
    userId,
    fullName,
    role: known,
    sessionId,
    requestId: newId(),
    actor: userId,
    practice: { ...practice, paper: practice.paper === "letter" ? "letter" : "a4" },
  } as PracticeContext;
}

async function touchSession(idHash: string): Promise<void> {
  const { write, tables } = store();
  await write((tx) => tx.update(tables.sessions).set({ lastSeenAt: now() }).where(eq(tables.sessions.idHash, idHash)));
}
