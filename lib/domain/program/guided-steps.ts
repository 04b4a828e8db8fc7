import { doseBounds } from "../knowledge/dose-numbers";
import type { Dose } from "../knowledge/types";

/** One stretch of time of a guided exercise, as a client with a timer lives it. */
export interface GuidedStep {
  readonly kind: "get-ready" | "move" | "hold" | "rest" | "change-side" | "work";
  readonly seconds: number;
  /** Which set and repetition it belongs to, from 1; absent where there is none. */
  readonly set?: number;
  readonly rep?: number;
  readonly side?: "first" | "second";
}

/** Time to get into position and read the card. Unit: seconds. Our own estimate. */
const GET_READY = 20;
/** Time for one repetition without a hold, at an even pace: 1-2 s up and 1-2 s down. Unit: seconds.
 *  Source: ACSM position stand on progression models in resistance training, Med Sci Sports Exerc 2009;41:687-708. */
const REPETITION = 4;
/** Time to move into a held position and out of it. Unit: seconds. Our own estimate, timed on ten exercises by the tempo above. */
const IN_AND_OUT = 3;
/** Time to turn over or change legs. Unit: seconds. Our own estimate. */
const CHANGE_SIDE = 5;

/** One round of a dose, second by second: what the timer of the client's page runs and what the plan counts. */
export function guidedSteps(dose: Dose): GuidedStep[] {
  const ready: GuidedStep = { kind: "get-ready", seconds: GET_READY };
  if (dose.minutes !== undefined) return [{ kind: "work", seconds: dose.minutes * 60 }];
  const sets = Math.min(dose.sets ?? 1, doseBounds("sets").most);
  const steps: GuidedStep[] = [ready];
  for (let set = 1; set <= sets; set++) {
    if (set > 1 && dose.restSeconds) steps.push({ kind: "rest", seconds: dose.restSeconds, set });
    steps.push(...oneSet(dose, set));
  }
  return steps;
}

function oneSet(dose: Dose, set: number): GuidedStep[] {
  if (!dose.eachSide) return repetitions(dose, set);
  return [
    ...repetitions(dose, set, "first"),
    { kind: "change-side", seconds: CHANGE_SIDE, set },
    ...repetitions(dose, set, "second"),
  ];
}

// Bounded as what is typed is: a list of a billion steps ends no page.
function repetitions(dose: Dose, set: number, side?: "first" | "second"): GuidedStep[] {
  const { holdSeconds = 0 } = dose;
  const reps = Math.min(dose.reps ?? 1, doseBounds("reps").most);
  const where = { set, ...(side && { side }) };
  return Array.from({ length: reps }, (_, index) => index + 1).flatMap((rep): GuidedStep[] =>
    holdSeconds > 0
      ? [
          { kind: "move", seconds: IN_AND_OUT, rep, ...where },
          { kind: "hold", seconds: holdSeconds, rep, ...where },
        ]
      : [{ kind: "move", seconds: REPETITION, rep, ...where }],
  );
}
