import { and, eq, isNull } from "drizzle-orm";
import { type Query, store } from "@/db/store";
import { recordAudit } from "@/lib/server/audit/record-audit";
import type { PracticeContext, Writer } from "@/lib/server/auth/context";
import { now } from "@/lib/server/clock";
import { newId } from "@/lib/server/ids";
import { Problem } from "@/lib/server/problem";
import type { NewAlert } from "./schema";

/** Raises an alert in the caller's transaction; the same open alert is not raised twice, it only learns what came of it. */
export async function raiseAlert(tx: Query, by: Writer, { also = "", ...alert }: NewAlert): Promise<void> {
  const { alerts } = store().tables;
  const open = await tx
    .select({ id: alerts.id, says: alerts.says })
    .from(alerts)
    .where(
      and(
        eq(alerts.practiceId, by.practiceId),
        eq(alerts.clientId, alert.clientId),
        eq(alerts.kind, alert.kind),
        isNull(alerts.acknowledgedAt),
      ),
    );
  const same = open.find(({ says }) => says.startsWith(alert.says));
  if (same?.says.includes(also)) return;
  const id = same?.id ?? newId();
  const says = [same?.says ?? alert.says, also].filter((part) => part !== "").join(" ");
  if (same) {
    await tx
      .update(alerts)
      .set({ says })
      .where(and(eq(alerts.practiceId, by.practiceId), eq(alerts.id, id)));
  } else {
    await tx.insert(alerts).values({ ...alert, says, id, practiceId: by.practiceId, raisedAt: now() });
  }
  await recordAudit(tx, by, { action: "alert.raised", subjectId: id, clientId: alert.clientId, reason: alert.kind });
}

/** Says that somebody has seen it. */
export async function acknowledge(ctx: PracticeContext, alertId: string): Promise<void> {
  const { write, tables } = store();
  const { alerts } = tables;
  await write(async (tx) => {
    const [seen] = await tx
      .update(alerts)
      .set({ acknowledgedAt: now(), acknowledgedBy: ctx.userId })
      .where(and(eq(alerts.practiceId, ctx.practiceId), eq(alerts.id, alertId), isNull(alerts.acknowledgedAt)))
      .returning({ id: alerts.id, clientId: alerts.clientId });
    if (!seen) throw new Problem("not-found", "This alert has been dealt with already.");
    await recordAudit(tx, ctx, { action: "alert.acknowledged", subjectId: seen.id, clientId: seen.clientId });
  });
}
