import { PLAN_WEEKS, type PlanContent, weeksOf } from "./plan";

/** The plan made longer or shorter: new weeks go on as the last one was, phases end with the plan. */
export function withWeeks(plan: PlanContent, wanted: number): PlanContent {
  const weeks = Math.min(PLAN_WEEKS.max, Math.max(PLAN_WEEKS.min, Math.round(wanted)));
  if (weeks === weeksOf(plan)) return plan;
  const last = plan.phases.length - 1;
  return {
    ...plan,
    phases: plan.phases
      .map((phase, index) => (index === last ? { ...phase, toWeek: Math.max(weeks, phase.fromWeek) } : phase))
      .filter(({ fromWeek }) => fromWeek <= weeks)
      .map((phase) => ({ ...phase, toWeek: Math.min(weeks, phase.toWeek) })),
    rows: plan.rows.map((row) => ({
      ...row,
      weeks: Array.from({ length: weeks }, (_, index) =>
        index < row.weeks.length ? (row.weeks[index] ?? null) : (row.weeks.at(-1) ?? null),
      ),
    })),
    reviewWeeks: plan.reviewWeeks.filter((week) => week <= weeks),
  };
}
