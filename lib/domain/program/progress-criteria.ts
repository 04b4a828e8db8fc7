import type { PhaseName } from "./plan";

/** What a phase asks before the plan goes on. */
export interface PhaseCriteria {
  /** Pain on a usual day and on the worst day of the week, at most. Unit: points of 0-10. */
  readonly usualPain: number;
  readonly worstPain: number;
  /** Share of what was planned that was done, at least. */
  readonly completion: number;
}

/** Limits of each phase.
 *  Pain up to 2 is safe and up to 5 acceptable while it settles by the next morning and does not rise from week to week:
 *  Thomeé R. Phys Ther 1997;77:1690-703; Silbernagel KG et al. Am J Sports Med 2007;35:897-906 (pain-monitoring model).
 *  That the limits tighten from phase to phase, and the shares done, are ours. */
export const PHASE_CRITERIA: Readonly<Record<PhaseName, PhaseCriteria>> = {
  calm: { usualPain: 4, worstPain: 5, completion: 0.6 },
  restore: { usualPain: 3, worstPain: 5, completion: 0.7 },
  load: { usualPain: 3, worstPain: 5, completion: 0.75 },
  return: { usualPain: 2, worstPain: 4, completion: 0.6 },
};

/** Days that must be logged in a week before it says anything. Ours. */
export const LEAST_LOGGED_DAYS = 3;

/** Mornings with a meaningful rise of pain that are one too many. One may be weather; two are the plan. Ours. */
export const SORE_MORNINGS_TO_STEP_BACK = 2;
