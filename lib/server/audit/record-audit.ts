import { desc, eq } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import type { Writer } from "../auth/context";
import { now } from "../clock";
import { macOf } from "../ids";
import { secrets } from "../secrets";

export interface AuditEntry {
  /** "client.created", "plan.published": noun, full stop, what happened to it. */
  readonly action: string;
  readonly subjectId: string;
  readonly clientId?: string;
  /** Names of changed fields, never their values. */
  readonly fields?: readonly string[];
  readonly reason?: string;
}

/** Adds one row to the practice's trail, chained to the row before, in the caller's transaction. */
export async function recordAudit(
  tx: Query,
  { practiceId, actor, requestId }: Writer,
  entry: AuditEntry,
): Promise<void> {
  const { auditRows } = store().tables;
  const [before] = await tx
    .select({ sequence: auditRows.sequence, mac: auditRows.mac })
    .from(auditRows)
    .where(eq(auditRows.practiceId, practiceId))
    .orderBy(desc(auditRows.sequence))
    .limit(1);
  const row = {
    practiceId,
    sequence: (before?.sequence ?? 0) + 1,
    at: now(),
    actor,
    action: entry.action,
    subjectId: entry.subjectId,
    clientId: entry.clientId ?? null,
    fields: [...(entry.fields ?? [])],
    reason: entry.reason ?? null,
    requestId,
  };
  await tx.insert(auditRows).values({ ...row, mac: chainMac(before?.mac ?? "", row) });
}

export interface ChainedRow {
  readonly practiceId: string;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subjectId: string;
  readonly clientId: string | null;
  readonly fields: readonly string[];
  readonly reason: string | null;
  readonly requestId: string;
}

/** The seal of a row: over its content and the seal of the row before. */
export function chainMac(macBefore: string, row: ChainedRow): string {
  const { practiceId, sequence, at, actor, action, subjectId, clientId, fields, reason, requestId } = row;
  const content = [macBefore, practiceId, sequence, at, actor, action, subjectId, clientId, fields, reason, requestId];
  return macOf(secrets().audit, JSON.stringify(content));
}
