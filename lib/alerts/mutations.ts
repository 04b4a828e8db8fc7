import { and, eq, isNull, sql } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext, Writer } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import type { NewAlert, Settlement } from "./schema";

const NAMES_A_DAY = /^\d{4}-\d{2}-\d{2}: /;

/** Raises an alert in the caller's transaction; the same open alert is not raised twice, it only learns what came of it.
 *  One that was put off comes back when there is more to say. */
export async function raiseAlert(tx: Query, by: Writer, { also = "", ...alert }: NewAlert): Promise<void> {
  const { alerts } = store().tables;
  const known = await tx
    .select({ id: alerts.id, says: alerts.says, acknowledgedAt: alerts.acknowledgedAt })
    .from(alerts)
    .where(
      and(
        eq(alerts.practiceId, by.practiceId),
        eq(alerts.clientId, alert.clientId),
        eq(alerts.kind, alert.kind),
        // Dealt with counts for what names its day: the same day saved again is no news.
        NAMES_A_DAY.test(alert.says) ? undefined : isNull(alerts.acknowledgedAt),
      ),
    );
  const alike = known.filter(({ says }) => says.startsWith(alert.says));
  if (alike.some(({ acknowledgedAt, says }) => acknowledgedAt !== null && says.includes(also))) return;
  const same = alike.find(({ acknowledgedAt }) => acknowledgedAt === null);
  if (same?.says.includes(also)) return;
  const id = same?.id ?? newId();
  const says = [same?.says ?? alert.says, also].filter((part) => part !== "").join(" ");
  if (same) {
    await tx
      .update(alerts)
      .set({ says, dueOn: null, revision: sql`${alerts.revision} + 1` })
      .where(and(eq(alerts.practiceId, by.practiceId), eq(alerts.id, id)));
  } else {
    await tx.insert(alerts).values({ ...alert, says, id, practiceId: by.practiceId, raisedAt: now() });
  }
  await recordAudit(tx, by, { action: "alert.raised", subjectId: id, clientId: alert.clientId, reason: alert.kind });
}

/** Says what became of an alert. The same answer by the same person again changes nothing; an alert that says more than
 *  they have seen, or that a colleague has dealt with, is refused. */
export async function settle(ctx: PracticeContext, settlement: Settlement): Promise<void> {
  await store().write(async (tx) => {
    const { alerts } = store().tables;
    const mine = and(eq(alerts.practiceId, ctx.practiceId), eq(alerts.id, settlement.alertId));
    const [alert] = await tx.select().from(alerts).where(mine);
    if (!alert) throw new Problem("not-found", "This alert is not in your practice.");
    const wanted = stateAfter(ctx, settlement);
    if (isSame(alert, wanted)) return;
    if (alert.acknowledgedAt) throw new Problem("conflict", "This alert has been dealt with already.");
    if (alert.revision !== settlement.revision) {
      throw new Problem("conflict", "This alert has changed meanwhile. Read it again, then say what became of it.");
    }
    const isLater = settlement.outcome === "later";
    await tx
      .update(alerts)
      .set({ ...wanted, acknowledgedAt: isLater ? null : now(), revision: alert.revision + 1 })
      .where(mine);
    await recordAudit(tx, ctx, {
      action: isLater ? "alert.put-off" : "alert.acknowledged",
      subjectId: alert.id,
      clientId: alert.clientId,
      ...(isLater ? { fields: ["dueOn"] } : { reason: settlement.outcome }),
    });
  });
}

interface State {
  readonly outcome: string | null;
  readonly note: string | null;
  readonly dueOn: string | null;
  readonly acknowledgedBy: string | null;
}

function stateAfter({ userId }: PracticeContext, settlement: Settlement): State {
  if (settlement.outcome === "later") {
    return { outcome: null, note: null, dueOn: settlement.dueOn, acknowledgedBy: null };
  }
  const note = ("note" in settlement && settlement.note) || null;
  return { outcome: settlement.outcome, note, dueOn: null, acknowledgedBy: userId };
}

const isSame = (one: State, other: State): boolean =>
  one.outcome === other.outcome &&
  one.note === other.note &&
  one.dueOn === other.dueOn &&
  one.acknowledgedBy === other.acknowledgedBy;
