import type { Item } from "../knowledge/types";
import type { Cell, PlanRow } from "./plan";
import { fitMinutes, type SessionStep } from "./session-steps";

/** Weeks in a row that have the same time booked for a visit. */
export interface BookedRun {
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly minutes: number;
}

type Booked = Pick<PlanRow, "weeks" | "steps">;
type Usual = Pick<Item, "dose"> | undefined;

/** Whole minutes of a visit: the week's own, else what the item usually takes, else as long as the steps are; null where
 *  nothing tells. Every page that names the minutes of a visit takes them from here. */
export function visitMinutes({ dose }: Cell, { steps = [] }: Pick<PlanRow, "steps">, item: Usual): number | null {
  const ofSteps = steps.length > 0 ? steps.reduce((sum, { minutes }) => sum + minutes, 0) : null;
  const own = dose.minutes ?? item?.dose.minutes ?? ofSteps;
  return own === null ? null : Math.max(1, Math.round(own));
}

/** Whole minutes that a week has booked, one at the least: steps need a time to be fitted to. */
export function bookedMinutes(cell: Cell, row: Booked, item: Usual): number {
  return visitMinutes(cell, row, item) ?? 1;
}

/** The weeks that have the visit, joined where the same time is booked. */
export function bookedRuns(row: Booked, item: Usual): BookedRun[] {
  const runs: BookedRun[] = [];
  for (const [index, cell] of row.weeks.entries()) {
    if (!cell) continue;
    const [week, minutes, last] = [index + 1, bookedMinutes(cell, row, item), runs.at(-1)];
    if (last?.minutes === minutes && last.toWeek === index) runs[runs.length - 1] = { ...last, toWeek: week };
    else runs.push({ fromWeek: week, toWeek: week, minutes });
  }
  return runs;
}

/** The steps as long as they are when `minutes` are booked. Stored are those of the first booked week; the cells of the
 *  plan may have changed since, so nobody takes stored minutes for the booked ones. */
export function stepsFor({ steps = [] }: Booked, minutes: number): readonly SessionStep[] {
  const total = steps.reduce((sum, step) => sum + step.minutes, 0);
  return total === minutes ? steps : fitMinutes(steps, minutes);
}

/** The steps at the longest visit: what is too long once is too long. */
export function longestSteps(row: Booked, item: Usual): readonly SessionStep[] {
  const booked = bookedRuns(row, item).map(({ minutes }) => minutes);
  return booked.length > 0 ? stepsFor(row, Math.max(...booked)) : (row.steps ?? []);
}
