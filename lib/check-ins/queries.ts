import { and, asc, desc, eq, gte } from "drizzle-orm";
import { store } from "@/db/store";
import { addDays } from "@/lib/domain/day/day";
import type { LinkContext, PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";

/** What the client has logged on this plan in its time, by day. A link reads its own plan only. */
export async function listCheckIns(ctx: PracticeContext | LinkContext, planId: string) {
  const { read, tables } = store();
  const { checkIns } = tables;
  return read
    .select({
      id: checkIns.id,
      day: checkIns.day,
      done: checkIns.done,
      painBefore: checkIns.painBefore,
      painAfter: checkIns.painAfter,
      word: checkIns.word,
      warnings: checkIns.warnings,
      updatedAt: checkIns.updatedAt,
    })
    .from(checkIns)
    .where(and(eq(checkIns.practiceId, ctx.practiceId), eq(checkIns.planId, planId), ofLink(ctx)))
    .orderBy(asc(checkIns.day))
    .limit(200);
}

export type CheckInRow = Awaited<ReturnType<typeof listCheckIns>>[number];

/** A client's pain over the last 90 days, oldest first. */
export async function listPain({ practiceId }: PracticeContext, clientId: string) {
  const { read, tables } = store();
  const { checkIns } = tables;
  return read
    .select({
      planId: checkIns.planId,
      day: checkIns.day,
      painBefore: checkIns.painBefore,
      painAfter: checkIns.painAfter,
      word: checkIns.word,
    })
    .from(checkIns)
    .where(
      and(
        eq(checkIns.practiceId, practiceId),
        eq(checkIns.clientId, clientId),
        gte(checkIns.day, addDays(today(), -90)),
      ),
    )
    .orderBy(asc(checkIns.day), desc(checkIns.updatedAt));
}

export type PainDay = Awaited<ReturnType<typeof listPain>>[number];

function ofLink(ctx: PracticeContext | LinkContext) {
  return "linkId" in ctx ? eq(store().tables.checkIns.planId, ctx.planId) : undefined;
}
