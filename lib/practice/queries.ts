import { and, asc, desc, eq, inArray, lt } from "drizzle-orm";
import { store } from "@/db/store";
import { verifyAudit } from "@/lib/server/audit/verify-audit";
import type { PracticeContext } from "@/lib/server/auth/context";

/** True before the first-run set-up. */
export async function isSetUpOpen(): Promise<boolean> {
  const { read, tables } = store();
  const [practice] = await read.select({ id: tables.practices.id }).from(tables.practices).limit(1);
  return !practice;
}

/** The settings of the practice with their revision. */
export async function findPractice({ practiceId }: PracticeContext) {
  const { read, tables } = store();
  const { practices } = tables;
  const [practice] = await read
    .select({
      name: practices.name,
      phone: practices.phone,
      emergencyNumber: practices.emergencyNumber,
      paper: practices.paper,
      idleMinutes: practices.idleMinutes,
      figureLook: practices.figureLook,
      revision: practices.revision,
    })
    .from(practices)
    .where(eq(practices.id, practiceId));
  return practice ?? null;
}

/** Everybody who can sign in to the practice, by name. */
export async function listUsers({ practiceId }: PracticeContext) {
  const { read, tables } = store();
  const { users } = tables;
  return read
    .select({
      id: users.id,
      fullName: users.fullName,
      email: users.email,
      role: users.role,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(eq(users.practiceId, practiceId))
    .orderBy(asc(users.fullName));
}

/** A page of the audit trail, newest first, older than `before` when given. */
export async function listAudit({ practiceId }: PracticeContext, before?: number) {
  const { read, tables } = store();
  const { auditRows } = tables;
  const older = before === undefined ? undefined : lt(auditRows.sequence, before);
  return read
    .select({
      sequence: auditRows.sequence,
      at: auditRows.at,
      actor: auditRows.actor,
      action: auditRows.action,
      subjectId: auditRows.subjectId,
      clientId: auditRows.clientId,
      fields: auditRows.fields,
      reason: auditRows.reason,
    })
    .from(auditRows)
    .where(and(eq(auditRows.practiceId, practiceId), older))
    .orderBy(desc(auditRows.sequence))
    .limit(100);
}

export type AuditRow = Awaited<ReturnType<typeof listAudit>>[number];

/** The names behind the ids of a page of the trail: users and clients of this practice, by id. */
export async function namesOnTrail({ practiceId }: PracticeContext, rows: readonly AuditRow[]) {
  const { read, tables } = store();
  const { users, clients } = tables;
  const clientIds = [...new Set(rows.flatMap(({ clientId }) => clientId ?? []))];
  const people = await read
    .select({ id: users.id, fullName: users.fullName })
    .from(users)
    .where(eq(users.practiceId, practiceId));
  const named =
    clientIds.length === 0
      ? []
      : await read
          .select({ id: clients.id, fullName: clients.fullName })
          .from(clients)
          .where(and(eq(clients.practiceId, practiceId), inArray(clients.id, clientIds)));
  return new Map([...people, ...named].map(({ id, fullName }) => [id, fullName]));
}

/** Whether the practice's trail is whole: how many rows are sound, and the first that is missing or altered. */
export async function verifyTrail({ practiceId }: PracticeContext) {
  return verifyAudit(practiceId);
}

/** The signed-in user's own address, for the screen that asks for the password again. */
export async function findOwnEmail({ practiceId, userId }: PracticeContext): Promise<string> {
  const { read, tables } = store();
  const { users } = tables;
  const [user] = await read
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.practiceId, practiceId), eq(users.id, userId)));
  return user?.email ?? "";
}
