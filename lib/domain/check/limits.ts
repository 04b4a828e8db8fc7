import { threshold } from "../knowledge/thresholds";
import type { Change, PlanLimit } from "../knowledge/types";
import type { Touch } from "./features";
import { type DayItem, isApart, isNotOnTheDayOf } from "./limits-by-day";
import { isAfterOneOf, isFramed } from "./limits-by-order";
import type { CheckContext } from "./types";

/** What keeps one item from being within a limit, in words for this item; null when it is within. */
export type Breach = Pick<Change, "text"> | null;

/** For each of the touched items, how it goes beyond the limit. Items within it are left out.
 *  `others` is what the bound looks for, `touched` are the items the rule speaks of, `all` everything that is checked together. */
export function beyond<Item extends DayItem>(
  limit: PlanLimit,
  others: Touch | null,
  touched: readonly Item[],
  all: readonly DayItem[],
  context: CheckContext,
): ReadonlyMap<Item, Breach> {
  const broken = new Map<Item, Breach>();
  for (const one of touched) {
    const breach = breachOf(limit, others, one, touched, all, context);
    if (breach) broken.set(one, breach);
  }
  return broken;
}

function breachOf(
  limit: PlanLimit,
  others: Touch | null,
  one: DayItem,
  touched: readonly DayItem[],
  all: readonly DayItem[],
  context: CheckContext,
): Breach {
  const { dose } = one.item;
  switch (limit.kind) {
    case "minutes-per-use":
      return (dose?.minutes ?? 0) > limit.most ? { text: `${limit.most} minutes at most.` } : null;
    case "rest-between-sets":
      return isShort(dose?.restSeconds, limit.least)
        ? { text: `Rest ${limit.least} seconds or more between sets.` }
        : null;
    case "pause-after-use":
      return fits(dose?.timesPerDay ?? 1, (dose?.minutes ?? 0) + limit.minutes);
    case "days-apart":
      return isApart(limit, one, touched);
    case "not-on-the-day-of":
      return others && isNotOnTheDayOf(others, one, all);
    case "times-in-plan":
      return timesInPlan(limit, touched, context);
    case "dose-fitted":
      return one.item.asSuggested ? { text: "Fit the dose to this client." } : null;
    case "after-one-of":
      return others && isAfterOneOf(others, one, all);
    case "framed-by":
      return others && isFramed(others, limit.from, one, touched);
  }
}

function isShort(rest: number | undefined, least: number): boolean {
  return rest !== undefined && rest > 0 && rest < least;
}

function fits(times: number, minutesEach: number): Breach {
  const most = Math.floor(threshold("wakingDay") / minutesEach);
  return times > most ? { text: `${most} times a day at most, so that the pauses fit.` } : null;
}

function timesInPlan(
  { least, weeks }: Extract<PlanLimit, { kind: "times-in-plan" }>,
  touched: readonly DayItem[],
  context: CheckContext,
): Breach {
  if ((context.weeks ?? 0) < weeks) return null;
  const times = new Set(touched.flatMap(({ item }) => item.days ?? [])).size;
  return times < least ? { text: `${times} planned; plan ${least} or more over ${weeks} weeks.` } : null;
}
