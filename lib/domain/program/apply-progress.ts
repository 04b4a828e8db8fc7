import { type Cell, PLAN_WEEKS, type PlanContent, type PlanRow } from "./plan";
import type { ProgressVerdict } from "./suggest-progress";

/** The plan after the decision made in one of its weeks. Going on changes nothing: the plan is built to go on. Holding
 *  does this week once more. Stepping back does the week before again and then this one; in the first week it does the
 *  flare-day plan for a week. Later weeks move on; what falls beyond the longest plan is left out. Weeks are only ever
 *  repeated, so no step grows larger than it was planned. */
export function applyProgress(plan: PlanContent, week: number, verdict: ProgressVerdict): PlanContent {
  if (verdict === "go") return plan;
  const again = (row: PlanRow): (Cell | null)[] => {
    const now = row.weeks[week - 1] ?? null;
    if (verdict === "hold") return [now];
    const easier = week > 1 ? (row.weeks[week - 2] ?? null) : plan.flareDay.includes(row.id) ? now : null;
    return [easier, now];
  };
  const more = verdict === "hold" ? 1 : 2;
  const moved = (at: number): number => (at > week ? at + more : at);
  const last = (at: number): number => (at >= week ? at + more : at);
  const most = PLAN_WEEKS.max;
  return {
    ...plan,
    rows: plan.rows.map((row) => ({
      ...row,
      weeks: [...row.weeks.slice(0, week), ...again(row), ...row.weeks.slice(week)].slice(0, most),
    })),
    phases: plan.phases
      .map((phase) => ({ ...phase, fromWeek: moved(phase.fromWeek), toWeek: Math.min(most, last(phase.toWeek)) }))
      .filter(({ fromWeek }) => fromWeek <= most),
    reviewWeeks: plan.reviewWeeks.map(moved).filter((at) => at <= most),
  };
}
