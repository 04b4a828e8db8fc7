import { and, desc, eq, gt, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { store } from "@/db/store";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { URGENCIES } from "./schema";

/** Alerts nobody has dealt with, the urgent ones first and the newest of each before. What was put off is not among them until its day. */
export async function listOpenAlerts({ practiceId }: PracticeContext, clientId?: string) {
  const { read, tables } = store();
  const { alerts, clients } = tables;
  const ofClient = clientId === undefined ? undefined : eq(alerts.clientId, clientId);
  return (
    read
      .select({
        id: alerts.id,
        clientId: alerts.clientId,
        clientName: clients.fullName,
        planId: alerts.planId,
        kind: alerts.kind,
        urgency: alerts.urgency,
        says: alerts.says,
        raisedAt: alerts.raisedAt,
        dueOn: alerts.dueOn,
        revision: alerts.revision,
      })
      .from(alerts)
      .innerJoin(clients, and(eq(clients.practiceId, alerts.practiceId), eq(clients.id, alerts.clientId)))
      .where(
        and(
          eq(alerts.practiceId, practiceId),
          isNull(alerts.acknowledgedAt),
          or(isNull(alerts.dueOn), lte(alerts.dueOn, today())),
          ofClient,
        ),
      )
      // By urgency before the limit: a warning sign must not fall behind fifty later missed days.
      .orderBy(soonest(alerts.urgency), desc(alerts.raisedAt), desc(alerts.id))
      .limit(50)
  );
}

/** Urgencies in their own order, which is not the alphabet's. */
function soonest(urgency: ReturnType<typeof store>["tables"]["alerts"]["urgency"]) {
  const ranks = URGENCIES.map((one, rank) => sql`when ${urgency} = ${one} then ${sql.raw(String(rank))}`);
  return sql`case ${sql.join(ranks, sql` `)} end`;
}

export type OpenAlert = Awaited<ReturnType<typeof listOpenAlerts>>[number];

/** A client's alerts that were put off to a later day, the next one first. */
export async function listPutOffAlerts({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { alerts } = tables;
  return read
    .select({ id: alerts.id, says: alerts.says, dueOn: alerts.dueOn, revision: alerts.revision })
    .from(alerts)
    .where(
      and(
        eq(alerts.practiceId, practiceId),
        eq(alerts.clientId, clientId),
        isNull(alerts.acknowledgedAt),
        gt(alerts.dueOn, today()),
      ),
    )
    .orderBy(alerts.dueOn, alerts.id)
    .limit(50);
}

export type PutOffAlert = Awaited<ReturnType<typeof listPutOffAlerts>>[number];

/** What became of a client's alerts, newest first. */
export async function listSettledAlerts({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { alerts, users } = tables;
  return read
    .select({
      id: alerts.id,
      says: alerts.says,
      outcome: alerts.outcome,
      note: alerts.note,
      raisedAt: alerts.raisedAt,
      settledAt: alerts.acknowledgedAt,
      settledBy: users.fullName,
    })
    .from(alerts)
    .leftJoin(users, and(eq(users.practiceId, alerts.practiceId), eq(users.id, alerts.acknowledgedBy)))
    .where(and(eq(alerts.practiceId, practiceId), eq(alerts.clientId, clientId), isNotNull(alerts.acknowledgedAt)))
    .orderBy(desc(alerts.acknowledgedAt), desc(alerts.id))
    .limit(50);
}

export type SettledAlert = Awaited<ReturnType<typeof listSettledAlerts>>[number];
