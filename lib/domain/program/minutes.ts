import type { Dose } from "../knowledge/types";
import { guidedSteps } from "./guided-steps";

/** Minutes that one round of a dose takes: what the timer of the client's page runs. Doses in repetitions include getting
 *  ready, doses in minutes are as long as they say. Times a day are not multiplied in. */
export function minutesOf(dose: Dose): number {
  return guidedSteps(dose).reduce((sum, { seconds }) => sum + seconds, 0) / 60;
}

/** Minutes of a whole day: every dose times its rounds a day, rounded up. */
export function minutesPerDay(doses: readonly Dose[]): number {
  return Math.ceil(doses.reduce((sum, dose) => sum + minutesOf(dose) * (dose.timesPerDay ?? 1), 0));
}
