import { addDays, type IsoDay, WEEKDAYS, weekdayOf } from "../day/day";
import type { Library } from "./check-plan";
import type { PlanContent } from "./plan";
import { isVisit } from "./visits";

const FRIDAY = WEEKDAYS.indexOf("fri");
/** Places in the week, from 0. */
const WORKING = WEEKDAYS.slice(0, FRIDAY + 1).map((_, place) => place);

/** The first day that a new plan proposes. Today the client is on the couch and the plan is still to be checked and printed:
 *  what is done at home begins on the next working day, when the practice can be reached with a question. */
export function usualFirstDay(today: IsoDay): IsoDay {
  const tomorrow = addDays(today, 1);
  const beyondFriday = WEEKDAYS.indexOf(weekdayOf(tomorrow)) - FRIDAY;
  return beyondFriday > 0 ? addDays(tomorrow, 3 - beyondFriday) : tomorrow;
}

/** Days between two visits that the body needs, where the program itself does not set them closer. */
const APART = 2;

/** A new plan with the visits that its first day would drop moved behind it, each to the first working day that lies as far
 *  from the week's other visits as the program has it, or two days. Where there is none the row stays as it was, and so does
 *  one that keeps a visit in that week, and a plan that begins on a weekend with the next week's visits near. */
export function withVisitsFrom(plan: PlanContent, { itemById }: Pick<Library, "itemById">): PlanContent {
  const start = WEEKDAYS.indexOf(weekdayOf(plan.startsOn));
  const meant = plan.rows.map((row) => {
    const item = itemById(row.itemId);
    return item && isVisit(row, item) ? (row.weeks[0]?.days ?? []).map((day) => WEEKDAYS.indexOf(day)) : [];
  });
  const placed = meant.map((days) => days.filter((day) => day >= start));
  const moved = meant.map((days, index) => {
    if (days.length === 0 || placed[index]?.length !== 0) return null;
    const others = placed.flatMap((there, other) =>
      there.map((day) => ({ day, apart: Math.min(APART, ...distances(days, meant[other] ?? [])) })),
    );
    const day = WORKING.find(
      (one) => one >= start && others.every(({ day: at, apart }) => Math.abs(one - at) >= apart),
    );
    if (day !== undefined) placed[index] = [day];
    return day ?? null;
  });
  return {
    ...plan,
    rows: plan.rows.map((row, index) => {
      const [cell = null, ...later] = row.weeks;
      const day = WEEKDAYS[moved[index] ?? -1];
      return cell && day ? { ...row, weeks: [{ ...cell, days: [day] }, ...later] } : row;
    }),
  };
}

const distances = (some: readonly number[], others: readonly number[]): number[] =>
  some.flatMap((one) => others.map((other) => Math.abs(one - other)));
