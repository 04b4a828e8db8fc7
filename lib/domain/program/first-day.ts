import { addDays, type IsoDay, WEEKDAYS, weekdayOf } from "../day/day";
import type { Library } from "./check-plan";
import type { Cell, PlanContent } from "./plan";
import { dateOf } from "./schedule";
import { isVisit } from "./visits";

const FRIDAY = WEEKDAYS.indexOf("fri");

/** The first day that a new plan proposes. Today the client is on the couch and the plan is still to be checked and printed:
 *  what is done at home begins on the next working day, when the practice can be reached with a question. */
export function usualFirstDay(today: IsoDay): IsoDay {
  const tomorrow = addDays(today, 1);
  const beyondFriday = WEEKDAYS.indexOf(weekdayOf(tomorrow)) - FRIDAY;
  return beyondFriday > 0 ? addDays(tomorrow, 3 - beyondFriday) : tomorrow;
}

/** A new plan with the visits of its first week moved behind its first day, as far apart as they were meant where the working
 *  week has room. A row that keeps a visit in that week is left alone: two on neighbouring days are too close. So is a plan
 *  that begins on a weekend, with the next week's visits near. */
export function withVisitsFrom(plan: PlanContent, { itemById }: Pick<Library, "itemById">): PlanContent {
  const start = WEEKDAYS.indexOf(weekdayOf(plan.startsOn));
  if (start > FRIDAY) return plan;
  const lost = plan.rows.filter((row) => {
    const item = itemById(row.itemId);
    const days = row.weeks[0]?.days ?? [];
    return item && isVisit(row, item) && days.length > 0 && days.every((day) => dateOf(plan, 1, day) === null);
  });
  const meant = lost.map((row) => firstOf(row.weeks[0] ?? null));
  const by = start - Math.min(...meant);
  return {
    ...plan,
    rows: plan.rows.map((row) => {
      const [cell = null, ...later] = row.weeks;
      const day = lost.includes(row) ? WEEKDAYS[Math.min(FRIDAY, firstOf(cell) + by)] : undefined;
      return cell && day ? { ...row, weeks: [{ ...cell, days: [day] }, ...later] } : row;
    }),
  };
}

/** Place in the week of the cell's first day. */
const firstOf = (cell: Cell | null): number => Math.min(...(cell?.days ?? []).map((day) => WEEKDAYS.indexOf(day)));
