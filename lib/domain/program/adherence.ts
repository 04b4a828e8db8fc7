import { daysBetween, type IsoDay } from "../day/day";
import type { HomeDay } from "./home-days";
import { firstMonday } from "./schedule";

/** What became of a planned day: all of it done, some of it, none of it and said so, or nothing said. */
export const DAY_OUTCOMES = ["done", "part", "skipped", "nothing"] as const;
export type DayOutcome = (typeof DAY_OUTCOMES)[number];

/** A week of a plan. Unit of the four counts: planned days. */
export interface AdherenceWeek extends Readonly<Record<DayOutcome, number>> {
  /** Counted from 1, from the week in which the first planned day lies. */
  readonly week: number;
  readonly monday: IsoDay;
}

/** What of a day's log is counted: row id to what became of it. */
export type Ticks = Readonly<Record<string, string>>;

/** Week by week what became of the planned days. A paused row is not owed; what was ticked before it was paused counts.
 *  A day whose log has no tick at all, only pain or a word, says nothing of the exercises. */
export function weeklyAdherence(
  days: readonly HomeDay[],
  ticksOn: ReadonlyMap<IsoDay, Ticks>,
  paused: ReadonlySet<string>,
): AdherenceWeek[] {
  const weeks = new Map<IsoDay, AdherenceWeek>();
  const start = firstMonday(days[0]?.day ?? "1970-01-01");
  for (const { day, rowIds } of days) {
    const ticks = ticksOn.get(day) ?? {};
    const owed = rowIds.filter((id) => !paused.has(id) || ticks[id] !== undefined);
    if (owed.length === 0) continue;
    const monday = firstMonday(day);
    const week = weeks.get(monday) ?? { ...NONE, week: daysBetween(start, monday) / 7 + 1, monday };
    const outcome = outcomeOf(owed.map((id) => ticks[id]));
    weeks.set(monday, { ...week, [outcome]: week[outcome] + 1 });
  }
  return [...weeks.values()];
}

const NONE: Readonly<Record<DayOutcome, number>> = { done: 0, part: 0, skipped: 0, nothing: 0 };

function outcomeOf(ticks: readonly (string | undefined)[]): DayOutcome {
  if (ticks.every((tick) => tick === undefined)) return "nothing";
  if (ticks.every((tick) => tick === "done")) return "done";
  return ticks.some((tick) => tick === "done" || tick === "part") ? "part" : "skipped";
}
