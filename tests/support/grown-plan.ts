import { items } from "@/lib/domain/knowledge";
import type { Cell, PlanContent } from "@/lib/domain/program/plan";

/** The largest plan there can be: sixty rows of twenty-six weeks. */
export const LARGEST = { rows: 60, weeks: 26 } as const;

/** A plan grown to the largest: items of the library, three days of every week. */
export function grownPlan(plan: PlanContent): PlanContent {
  const cell: Cell = { dose: { sets: 2, reps: 8, holdSeconds: 5 }, days: ["mon", "wed", "fri"] };
  const chosen = items.filter(({ prescribable, kind }) => prescribable && !kind.startsWith("massage"));
  return {
    ...plan,
    phases: [{ name: "calm", fromWeek: 1, toWeek: LARGEST.weeks }],
    rows: chosen.slice(0, LARGEST.rows).map((item, index) => ({
      id: `row-${index + 1}`,
      itemId: item.id,
      weeks: Array.from({ length: LARGEST.weeks }, () => cell),
    })),
    reviewWeeks: [],
    flareDay: [],
    minimumDay: [],
  };
}
