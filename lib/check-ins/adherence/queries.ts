import { and, eq, gt, isNull } from "drizzle-orm";
import { store } from "@/db/store";
import { addDays } from "@/lib/domain/day/day";
import { type AdherenceWeek, weeklyAdherence } from "@/lib/domain/program/adherence";
import { homeDays } from "@/lib/domain/program/home-days";
import { isHomeExercise } from "@/lib/domain/program/visits";
import { libraryOf } from "@/lib/library/queries";
import { listPublished } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { listCheckIns } from "../queries";

/** How a plan in use is followed at home. */
export interface PlanAdherence {
  readonly planId: string;
  readonly title: string;
  readonly weeks: readonly AdherenceWeek[];
}

/** How a client's plans in use were followed so far, week by week. Today counts once something of it is logged. */
export async function listAdherence(ctx: PracticeContext, clientId: string): Promise<PlanAdherence[]> {
  const { read, tables } = store();
  const { plans } = tables;
  const { itemById } = await libraryOf(read, ctx.practiceId);
  const inUse = await read
    .select({ planId: plans.id, paused: plans.pausedRows })
    .from(plans)
    .where(
      and(
        eq(plans.practiceId, ctx.practiceId),
        eq(plans.clientId, clientId),
        gt(plans.publishedVersion, 0),
        isNull(plans.endedAt),
      ),
    )
    .orderBy(plans.id);
  const found: PlanAdherence[] = [];
  for (const { planId, paused } of inUse) {
    const versions = await listPublished(read, ctx.practiceId, planId);
    const ticksOn = new Map((await listCheckIns(ctx, planId)).map(({ day, done }) => [day, done] as const));
    const through = ticksOn.has(today()) ? today() : addDays(today(), -1);
    const isHome = (row: Parameters<typeof isHomeExercise>[0] & { itemId: string }) => {
      const item = itemById(row.itemId);
      return item !== undefined && isHomeExercise(row, item);
    };
    const weeks = weeklyAdherence(homeDays(versions, isHome, through), ticksOn, new Set(paused ?? []));
    const title = versions.at(-1)?.content.title;
    if (title !== undefined && weeks.length > 0) found.push({ planId, title, weeks });
  }
  return found;
}
