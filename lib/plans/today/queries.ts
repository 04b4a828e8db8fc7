import { and, desc, eq, isNull } from "drizzle-orm";
import { store } from "@/db/store";
import { visitMinutes } from "@/lib/domain/program/booked-time";
import { cellOn } from "@/lib/domain/program/schedule";
import { isVisit } from "@/lib/domain/program/visits";
import { libraryOf } from "@/lib/library/queries";
import { plansInUse } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { contentSchema } from "@/lib/templates/schema";

/** Most plans a first screen looks through. */
const MOST = 200;

/** Plans made and not published yet, newest first. */
export async function listDrafts({ practiceId }: PracticeContext) {
  const { read, tables } = store();
  const { plans, clients } = tables;
  const rows = await read
    .select({ id: plans.id, clientName: clients.fullName, draft: plans.draft })
    .from(plans)
    .innerJoin(clients, and(eq(clients.practiceId, plans.practiceId), eq(clients.id, plans.clientId)))
    .where(and(eq(plans.practiceId, practiceId), eq(plans.publishedVersion, 0), isNull(plans.endedAt)))
    .orderBy(desc(plans.updatedAt))
    .limit(10);
  return rows.map(({ id, clientName, draft }) => ({ id, clientName, title: contentSchema.parse(draft).title }));
}

/** Visits that published plans have on a day. */
export async function listSessionsOn({ practiceId }: PracticeContext, day: string) {
  const { read, tables } = store();
  const { plans } = tables;
  const rows = await plansInUse(read, practiceId).orderBy(desc(plans.updatedAt)).limit(MOST);
  const { itemById } = await libraryOf(read, practiceId);
  return rows.flatMap(({ planId, clientName, content }) => {
    const plan = contentSchema.parse(content);
    return plan.rows.flatMap((row) => {
      const item = itemById(row.itemId);
      const cell = item && isVisit(row, item) ? cellOn(plan, row, day) : null;
      return item && cell ? [{ planId, clientName, name: item.name, minutes: visitMinutes(cell, row, item) }] : [];
    });
  });
}
