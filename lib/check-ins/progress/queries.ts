import { store } from "@/db/store";
import type { IsoDay } from "@/lib/domain/day/day";
import { type ProgressSuggestion, suggestProgress } from "@/lib/domain/program/suggest-progress";
import { isVisit } from "@/lib/domain/program/visits";
import { libraryOf } from "@/lib/library/queries";
import { activeVersions, findPlan } from "@/lib/plans/queries";
import type { PracticeContext } from "@/lib/server/auth/context";
import { today } from "@/lib/server/clock";
import { listCheckIns } from "../queries";

/** What the last week that is over suggests for one plan in use. */
export interface PlanProgress {
  readonly planId: string;
  readonly title: string;
  readonly revision: number;
  readonly suggestion: ProgressSuggestion;
  /** True when the draft has changes that were not published: a decision then stays in the draft. */
  readonly draftDiffers: boolean;
}

/** The suggestions for a client's plans in use whose week nobody has decided yet. */
export async function listProgress(
  ctx: PracticeContext,
  clientId: string,
  day: IsoDay = today(),
): Promise<PlanProgress[]> {
  const { read } = store();
  const { itemById } = await libraryOf(read, ctx.practiceId);
  const found: PlanProgress[] = [];
  for (const { planId, content } of await activeVersions(read, ctx.practiceId, clientId)) {
    const plan = await findPlan(ctx, planId);
    const home = content.rows.filter((row) => {
      const item = itemById(row.itemId);
      return item !== undefined && !isVisit(row, item);
    });
    const log = await listCheckIns(ctx, planId);
    const suggestion = suggestProgress(content, log, day, new Set(home.map(({ id }) => id)));
    if (!plan || !suggestion || (plan.decidedWeek ?? 0) >= suggestion.week) continue;
    const draftDiffers = JSON.stringify(plan.draft) !== JSON.stringify(content);
    found.push({ planId, title: content.title, revision: plan.revision, suggestion, draftDiffers });
  }
  return found;
}
