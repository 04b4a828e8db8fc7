import { and, desc, eq, isNull } from "drizzle-orm";
import { store } from "@/db/store";
import type { PracticeContext } from "@/lib/server/auth/context";

/** Alerts nobody has acknowledged, newest first. */
export async function listOpenAlerts({ practiceId }: PracticeContext, clientId?: string) {
  const { read, tables } = store();
  const { alerts, clients } = tables;
  const ofClient = clientId === undefined ? undefined : eq(alerts.clientId, clientId);
  return read
    .select({
      id: alerts.id,
      clientId: alerts.clientId,
      clientName: clients.fullName,
      planId: alerts.planId,
      kind: alerts.kind,
      urgency: alerts.urgency,
      says: alerts.says,
      raisedAt: alerts.raisedAt,
    })
    .from(alerts)
    .innerJoin(clients, and(eq(clients.practiceId, alerts.practiceId), eq(clients.id, alerts.clientId)))
    .where(and(eq(alerts.practiceId, practiceId), isNull(alerts.acknowledgedAt), ofClient))
    .orderBy(desc(alerts.raisedAt), desc(alerts.id))
    .limit(50);
}

export type OpenAlert = Awaited<ReturnType<typeof listOpenAlerts>>[number];
