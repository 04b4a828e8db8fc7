import type { IsoDay } from "../day/day";
import type { HomeDay } from "./home-days";

/** Planned days in a row without any log after which the practitioner is told.
 *  Unit: planned days. Source: professional custom: one forgotten day is usual, a third in a row is worth a call. */
export const MISSED_DAYS = 3;

/** What is known when the days are counted. */
export interface MissedSoFar {
  /** Every day that has a log, whatever was logged. A log on a day of rest ends a run too: the client was there. */
  readonly logged: readonly IsoDay[];
  /** The last day that was told of already; it is not told twice. Null when nothing was. */
  readonly toldThrough: IsoDay | null;
}

/** The planned days in a row, up to the last one, on which nothing was logged; null while they are too few. */
export function missedRun(days: readonly HomeDay[], { logged, toldThrough }: MissedSoFar): readonly IsoDay[] | null {
  const after = [...logged, ...(toldThrough === null ? [] : [toldThrough])].sort().at(-1) ?? "";
  const run = days.flatMap(({ day }) => (day > after ? [day] : []));
  return run.length >= MISSED_DAYS ? run : null;
}

/** "Nothing logged on 3 planned days in a row: 2026-11-19, 2026-11-20 and 2026-11-21." */
export function missedInWords(run: readonly IsoDay[]): string {
  const [first, last] = [run[0], run.at(-1)];
  const which = run.length > MISSED_DAYS ? `, from ${first} to` : `: ${run.slice(0, -1).join(", ")} and`;
  return `Nothing logged on ${run.length} planned days in a row${which} ${last}.`;
}
