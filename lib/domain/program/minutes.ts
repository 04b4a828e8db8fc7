import type { Dose } from "../knowledge/types";

/** Time for one repetition of an exercise done at an even pace.
 *  Unit: seconds. Source: ACSM position stand on progression models in resistance training, Med Sci Sports
 *  Exerc 2009;41:687-708 (moderate tempo, 1-2 s up and 1-2 s down). */
const SECONDS_PER_REPETITION = 4;

/** Time to get into position and read the next card. Unit: seconds. Our own estimate. */
const SECONDS_TO_CHANGE = 20;

/** Minutes that one round of a dose takes, changeover included. Times a day are not multiplied in. */
export function minutesOf(dose: Dose): number {
  if (dose.minutes !== undefined) return dose.minutes;
  const sets = dose.sets ?? 1;
  const reps = dose.reps ?? 1;
  const work = reps * Math.max(dose.holdSeconds ?? 0, SECONDS_PER_REPETITION) * (dose.eachSide ? 2 : 1);
  const rest = (sets - 1) * (dose.restSeconds ?? 0);
  return (sets * work + rest + SECONDS_TO_CHANGE) / 60;
}

/** Minutes of a whole day: every dose times its rounds a day, rounded up. */
export function minutesPerDay(doses: readonly Dose[]): number {
  return Math.ceil(doses.reduce((sum, dose) => sum + minutesOf(dose) * (dose.timesPerDay ?? 1), 0));
}
