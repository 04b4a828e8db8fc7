import { and, eq } from "drizzle-orm";
import { store } from "@/db/store";
import { once } from "@/lib/server/audit/once";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext } from "@/lib/server/auth/context";
import { hashPassword } from "@/lib/server/auth/passwords";
import { endSessionsOf } from "@/lib/server/auth/sessions";
import { now } from "@/lib/server/clock";
import { fold } from "@/lib/server/fold";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import type { NewUser, PracticeDetails, SetUp, UserRole } from "./schema";

/** Makes a practice with its owner. Refused when `onlyFirst` and there is one already. */
export async function addPractice(setUp: SetUp, { onlyFirst }: { onlyFirst: boolean }) {
  const passwordHash = await hashPassword(setUp.password);
  const practiceId = newId();
  const ownerId = newId();
  const { write, tables } = store();
  await write(async (tx) => {
    const [there] = await tx.select({ id: tables.practices.id }).from(tables.practices).limit(1);
    if (there && onlyFirst) throw new Problem("forbidden", "Unknot is set up already. Sign in.");
    const at = now();
    await tx.insert(tables.practices).values({
      id: practiceId,
      name: setUp.practiceName,
      phone: setUp.phone,
      emergencyNumber: setUp.emergencyNumber,
      paper: "a4",
      idleMinutes: 15,
      revision: 1,
      createdAt: at,
    });
    await tx.insert(tables.users).values({
      practiceId,
      id: ownerId,
      email: fold(setUp.email),
      fullName: setUp.fullName,
      role: "owner",
      passwordHash,
      revision: 1,
      createdAt: at,
    });
    await recordAudit(
      tx,
      { practiceId, actor: ownerId, requestId: newId() },
      { action: "practice.created", subjectId: practiceId },
    );
  });
  return { practiceId, ownerId };
}

/** Changes the settings; the second of two editors is told what stands there now. */
export async function changePractice(ctx: PracticeContext, { revision, ...details }: PracticeDetails): Promise<void> {
  const { write, tables } = store();
  const { practices } = tables;
  await write(async (tx) => {
    const [current] = await tx.select().from(practices).where(eq(practices.id, ctx.practiceId));
    if (!current) throw new Problem("not-found", "This practice is gone.");
    if (current.revision !== revision) {
      throw new Problem("conflict", "Somebody changed the settings meanwhile. Check what stands there now.", {
        current,
      });
    }
    await tx
      .update(practices)
      .set({ ...details, revision: revision + 1 })
      .where(eq(practices.id, ctx.practiceId));
    const before = new Map<string, unknown>(Object.entries(current));
    const fields = Object.entries(details).flatMap(([name, value]) => (before.get(name) === value ? [] : [name]));
    await recordAudit(tx, ctx, { action: "practice.changed", subjectId: ctx.practiceId, fields });
  });
}

/** Adds somebody to the team. */
export async function addUser(ctx: PracticeContext, { key, password, ...details }: NewUser): Promise<string> {
  const passwordHash = await hashPassword(password);
  const { write, tables } = store();
  const { users } = tables;
  return write((tx) =>
    once(tx, ctx.practiceId, key, async () => {
      const email = fold(details.email);
      const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
      if (taken) {
        const message = "This address cannot be used. Choose another.";
        throw new Problem("input", message, { fields: { email: message } });
      }
      const id = newId();
      const values = { ...details, email, id, practiceId: ctx.practiceId, passwordHash, revision: 1, createdAt: now() };
      await tx.insert(users).values(values);
      await recordAudit(tx, ctx, { action: "user.added", subjectId: id });
      return id;
    }),
  );
}

/** Changes a role or shuts an account; either ends the sessions of that person at once. */
export async function changeUserRole(ctx: PracticeContext, { userId, role, disabled }: UserRole): Promise<void> {
  if (userId === ctx.userId) throw new Problem("forbidden", "Ask another owner to change your own role.");
  const { write, tables } = store();
  const { users } = tables;
  await write(async (tx) => {
    const [changed] = await tx
      .update(users)
      .set({ role, disabledAt: disabled ? now() : null })
      .where(and(eq(users.practiceId, ctx.practiceId), eq(users.id, userId)))
      .returning({ id: users.id });
    if (!changed) throw new Problem("not-found", "This person is not in your practice.");
    await endSessionsOf(tx, ctx.practiceId, userId);
    await recordAudit(tx, ctx, {
      action: disabled ? "user.disabled" : "user.role-changed",
      subjectId: userId,
      fields: ["role"],
    });
  });
}

/** Sets a new password and ends every session of its owner. */
export async function changePassword(ctx: PracticeContext, password: string): Promise<void> {
  const passwordHash = await hashPassword(password);
  const { write, tables } = store();
  const { users } = tables;
  await write(async (tx) => {
    await tx
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.practiceId, ctx.practiceId), eq(users.id, ctx.userId)));
    await endSessionsOf(tx, ctx.practiceId, ctx.userId);
    await recordAudit(tx, ctx, { action: "user.password-changed", subjectId: ctx.userId });
  });
}
