import { addDays, type IsoDay } from "../day/day";
import type { PlanContent, PlanRow } from "./plan";
import { dateOf, datesOf } from "./schedule";

/** How far ahead "this week" looks, and how far back a version is new. Unit: days, the first counted. */
export const DUE_DAYS = 7;

/** Why a plan's sheet is wanted this week; empty lists where it is not. */
export interface Due {
  readonly visits: readonly IsoDay[];
  readonly reviews: readonly IsoDay[];
  /** The day its newest version was published, when that is new. */
  readonly newOn: IsoDay | null;
}

/** What of a published plan falls into the seven days from `day`: visits, reviews, or a version of the last seven days.
 *  Null when nothing does. */
export function dueIn(
  plan: PlanContent,
  isVisitRow: (row: PlanRow) => boolean,
  { day, publishedOn }: { readonly day: IsoDay; readonly publishedOn: IsoDay },
): Due | null {
  const last = addDays(day, DUE_DAYS - 1);
  const inside = (date: IsoDay | null): date is IsoDay => date !== null && date >= day && date <= last;
  const visits = plan.rows.filter(isVisitRow).flatMap((row) => datesOf(plan, row).filter(inside));
  const reviews = plan.reviewWeeks.map((week) => dateOf(plan, week, "sun")).filter(inside);
  const newOn = publishedOn > addDays(day, -DUE_DAYS) ? publishedOn : null;
  if (visits.length === 0 && reviews.length === 0 && newOn === null) return null;
  return { visits: [...new Set(visits)].sort(), reviews: reviews.sort(), newOn };
}
