import { addDays, daysBetween, type IsoDay, WEEKDAYS, type Weekday, weekdayOf } from "../day/day";
import { type Cell, type PlanContent, type PlanRow, weeksOf } from "./plan";

/** The Monday of the plan's first week: weeks of a plan are calendar weeks, so that "Mon" means Monday. */
export function firstMonday(startsOn: IsoDay): IsoDay {
  return addDays(startsOn, -WEEKDAYS.indexOf(weekdayOf(startsOn)));
}

/** The last day of the plan. */
export function endsOn(plan: Pick<PlanContent, "startsOn" | "phases">): IsoDay {
  return addDays(firstMonday(plan.startsOn), weeksOf(plan) * 7 - 1);
}

/** The week of the plan that `day` falls into, from 1; null before the start and after the end. */
export function weekOfPlan(plan: Pick<PlanContent, "startsOn" | "phases">, day: IsoDay): number | null {
  if (day < plan.startsOn || day > endsOn(plan)) return null;
  return Math.floor(daysBetween(firstMonday(plan.startsOn), day) / 7) + 1;
}

/** The date of a weekday in a week of the plan; null when it lies before the plan's first day. */
export function dateOf(plan: Pick<PlanContent, "startsOn">, week: number, weekday: Weekday): IsoDay | null {
  const date = addDays(firstMonday(plan.startsOn), (week - 1) * 7 + WEEKDAYS.indexOf(weekday));
  return date < plan.startsOn ? null : date;
}

/** All dates on which a row is done, in order. */
export function datesOf(plan: Pick<PlanContent, "startsOn">, row: PlanRow): IsoDay[] {
  return row.weeks.flatMap((cell, index) =>
    WEEKDAYS.filter((weekday) => cell?.days.includes(weekday))
      .map((weekday) => dateOf(plan, index + 1, weekday))
      .filter((date) => date !== null),
  );
}

/** What of a row is done on `day`; null when nothing is. */
export function cellOn(plan: PlanContent, row: PlanRow, day: IsoDay): Cell | null {
  const week = weekOfPlan(plan, day);
  const cell = week === null ? null : (row.weeks[week - 1] ?? null);
  return cell?.days.includes(weekdayOf(day)) ? cell : null;
}
