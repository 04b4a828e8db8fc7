import { and, asc, desc, eq, exists, gt, gte, isNull, sql } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { raiseAlert } from "@/lib/alerts/mutations";
import { addDays, type IsoDay } from "@/lib/domain/day/day";
import { homeDays } from "@/lib/domain/program/home-days";
import { missedInWords, missedRun } from "@/lib/domain/program/missed-days";
import { isHomeExercise } from "@/lib/domain/program/visits";
import { libraryOf } from "@/lib/library/queries";
import { listPublished } from "@/lib/plans/queries";
import type { Writer } from "@/lib/server/auth/context";
import { dayOf, today } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { logDefect } from "@/lib/server/log";

/** Tells of planned days on which nothing was logged, in every practice: plans in use whose link is live and has been
 *  opened. Each plan is a piece of work of its own; one that fails is logged and does not stop the others. Answers how
 *  many alerts were raised. */
export async function raiseMissedDays(): Promise<number> {
  const day = today();
  let count = 0;
  for (const plan of await followedPlans(day)) {
    try {
      if (await raiseOne(plan, day)) count++;
    } catch (error) {
      logDefect(error, { action: "missed-days" });
    }
  }
  return count;
}

interface Followed {
  readonly practiceId: string;
  readonly planId: string;
  readonly clientId: string;
}

// A link that is shut cannot be logged through, and who never opened it goes by paper.
async function followedPlans(day: IsoDay): Promise<Followed[]> {
  const { read, tables } = store();
  const { clients, linkSessions, plans, shareLinks } = tables;
  return read
    .select({ practiceId: plans.practiceId, planId: plans.id, clientId: plans.clientId })
    .from(plans)
    .innerJoin(shareLinks, and(eq(shareLinks.practiceId, plans.practiceId), eq(shareLinks.planId, plans.id)))
    .innerJoin(clients, and(eq(clients.practiceId, plans.practiceId), eq(clients.id, plans.clientId)))
    .where(
      and(
        gt(plans.publishedVersion, 0),
        isNull(plans.endedAt),
        isNull(clients.archivedAt),
        isNull(shareLinks.revokedAt),
        gte(shareLinks.expiresAt, day),
        exists(read.select({ one: sql`1` }).from(linkSessions).where(eq(linkSessions.linkId, shareLinks.id))),
      ),
    );
}

async function raiseOne(plan: Followed, day: IsoDay): Promise<boolean> {
  // Looked at first without a transaction: nearly every plan has nothing to tell.
  if (!(await missedOn(store().read, plan, day))) return false;
  return store().write(async (tx) => {
    const run = await missedOn(tx, plan, day);
    if (!run) return false;
    const { practiceId, planId, clientId } = plan;
    const by: Writer = { practiceId, actor: "Unknot", requestId: newId() };
    const says = missedInWords(run);
    await raiseAlert(tx, by, { clientId, planId, kind: "missed-days", urgency: "this-week", says });
    return true;
  });
}

/** The run of missed days that has to be told of, or null. A run is told of once: again only after another log. */
async function missedOn(query: Query, plan: Followed, day: IsoDay): Promise<readonly IsoDay[] | null> {
  const log = await logOf(query, plan);
  const told = await lastTold(query, plan);
  if (told !== null && !log.some(({ createdAt }) => createdAt > told)) return null;
  const { itemById } = await libraryOf(query, plan.practiceId);
  const paused = new Set(await pausedOf(query, plan));
  const days = homeDays(
    await listPublished(query, plan.practiceId, plan.planId),
    (row) => {
      const item = itemById(row.itemId);
      return item !== undefined && isHomeExercise(row, item) && !paused.has(row.id);
    },
    addDays(day, -1),
  );
  const toldThrough = told === null ? null : addDays(dayOf(told), -1);
  return missedRun(days, { logged: log.map((entry) => entry.day), toldThrough });
}

async function logOf(query: Query, { practiceId, planId }: Followed) {
  const { checkIns } = store().tables;
  return query
    .select({ day: checkIns.day, createdAt: checkIns.createdAt })
    .from(checkIns)
    .where(and(eq(checkIns.practiceId, practiceId), eq(checkIns.planId, planId)))
    .orderBy(asc(checkIns.day));
}

/** When missed days of this plan were told of last, whatever became of that alert. */
async function lastTold(query: Query, { practiceId, planId }: Followed): Promise<string | null> {
  const { alerts } = store().tables;
  const [last] = await query
    .select({ raisedAt: alerts.raisedAt })
    .from(alerts)
    .where(and(eq(alerts.practiceId, practiceId), eq(alerts.planId, planId), eq(alerts.kind, "missed-days")))
    .orderBy(desc(alerts.raisedAt))
    .limit(1);
  return last?.raisedAt ?? null;
}

async function pausedOf(query: Query, { practiceId, planId }: Followed): Promise<readonly string[]> {
  const { plans } = store().tables;
  const [plan] = await query
    .select({ paused: plans.pausedRows })
    .from(plans)
    .where(and(eq(plans.practiceId, practiceId), eq(plans.id, planId)));
  return plan?.paused ?? [];
}
