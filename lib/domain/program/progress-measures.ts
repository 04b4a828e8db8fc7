import { addDays, type IsoDay } from "../day/day";
import { MEANINGFUL_PAIN_CHANGE } from "./pain";
import type { PlanContent } from "./plan";
import { cellOn } from "./schedule";

/** One day as the client logged it. */
export interface LoggedDay {
  readonly day: IsoDay;
  /** Row id of the plan to what became of it. */
  readonly done: Readonly<Record<string, string>>;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  /** Ids of warning signs that were ticked. */
  readonly warnings: readonly string[];
}

/** What a week comes to. */
export interface WeekMeasures {
  readonly loggedDays: number;
  /** Middle and highest of the days' pain, each day at its worst; null when no pain was logged. */
  readonly usualPain: number | null;
  readonly worstPain: number | null;
  /** Mornings on which pain stood meaningfully above the morning before. */
  readonly soreMornings: number;
  /** Share of the planned exercises that were done, a part counting half; null when nothing was planned. */
  readonly completion: number | null;
  readonly warnings: readonly string[];
}

const SHARE: Readonly<Record<string, number>> = { done: 1, part: 0.5, skipped: 0 };
const WEEK_DAYS = 7;

/** The seven days that end with `last`, as logged. `rowIds` are the rows done at home. */
export function weekMeasures(
  plan: PlanContent,
  log: readonly LoggedDay[],
  last: IsoDay,
  rowIds: ReadonlySet<string>,
): WeekMeasures {
  const days = Array.from({ length: WEEK_DAYS }, (_, index) => addDays(last, index + 1 - WEEK_DAYS));
  const byDay = new Map(log.map((entry) => [entry.day, entry]));
  const logged = days.flatMap((day) => byDay.get(day) ?? []);
  const pains = logged.flatMap((entry) => worstOf(entry) ?? []).sort((a, b) => a - b);
  return {
    loggedDays: logged.length,
    usualPain: pains[Math.floor((pains.length - 1) / 2)] ?? null,
    worstPain: pains.at(-1) ?? null,
    soreMornings: days.filter((day) => isSoreMorning(byDay.get(addDays(day, -1)), byDay.get(day))).length,
    completion: completionOf(plan, days, byDay, rowIds),
    warnings: [...new Set(logged.flatMap(({ warnings }) => warnings))],
  };
}

function worstOf({ painBefore, painAfter }: LoggedDay): number | null {
  const both = [painBefore, painAfter].filter((pain) => pain !== null);
  return both.length > 0 ? Math.max(...both) : null;
}

/** Pain before exercise is the morning's: what yesterday left behind. */
function isSoreMorning(yesterday: LoggedDay | undefined, today: LoggedDay | undefined): boolean {
  const [before, now] = [yesterday?.painBefore ?? null, today?.painBefore ?? null];
  return before !== null && now !== null && now - before >= MEANINGFUL_PAIN_CHANGE;
}

function completionOf(
  plan: PlanContent,
  days: readonly IsoDay[],
  byDay: ReadonlyMap<IsoDay, LoggedDay>,
  rowIds: ReadonlySet<string>,
): number | null {
  const shares = days.flatMap((day) =>
    plan.rows
      .filter((row) => rowIds.has(row.id) && cellOn(plan, row, day))
      .map(({ id }) => SHARE[byDay.get(day)?.done[id] ?? ""] ?? 0),
  );
  return shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null;
}
