import type { Drawing } from "../drawing";
import { barbellRow } from "./barbell-row";
import { barbellSquat } from "./barbell-squat";
import { bicepsCurl } from "./biceps-curl";
import { dumbbellRow } from "./dumbbell-row";
import { eccentricPullUpAssisted } from "./eccentric-pull-up-assisted";
import { farmerCarryLight } from "./farmer-carry-light";
import { gobletSquat } from "./goblet-squat";
import { legDrivenLiftingDrill } from "./leg-driven-lifting-drill";
import { pullUp } from "./pull-up";
import { romanianDeadliftDumbbells } from "./romanian-deadlift-dumbbells";
import { shoulderShrugDumbbell } from "./shoulder-shrug-dumbbell";

/** Drawings of exercises with weights and at the bar, in the order of their names. */
export const withWeights: readonly Drawing[] = [
  barbellRow,
  barbellSquat,
  bicepsCurl,
  dumbbellRow,
  eccentricPullUpAssisted,
  farmerCarryLight,
  gobletSquat,
  legDrivenLiftingDrill,
  pullUp,
  romanianDeadliftDumbbells,
  shoulderShrugDumbbell,
];
