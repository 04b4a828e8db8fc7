import type { Change } from "../knowledge/types";
import type { CheckItem } from "./types";

const PRESSURES = ["light", "moderate", "deep"] as const;

/** True when the dose chosen for this client keeps to every number of the change already.
 *  A change in words alone, or one the dose does not speak of, is never met by itself. */
export function isMet(change: Change | undefined, { chosen, dose, pressure, position }: CheckItem): boolean {
  if (!change || !chosen || !dose) return false;
  const asked = [
    within(dose.minutes, change.maxMinutes),
    within(dose.holdSeconds, change.maxHoldSeconds),
    within(dose.effort, change.maxEffort),
    change.maxPressure && within(pressure && PRESSURES.indexOf(pressure), PRESSURES.indexOf(change.maxPressure)),
    change.position && change.position === position,
  ].filter((answer) => answer !== undefined);
  return asked.length > 0 && asked.every((answer) => answer === true);
}

function within(value: number | undefined, most: number | undefined): boolean | undefined {
  if (most === undefined) return undefined;
  return value !== undefined && value <= most;
}
