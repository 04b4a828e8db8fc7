import type { Drawing } from "../drawing";
import { childPose } from "./child-pose";
import { halfKneelingHipFlexorStretch } from "./half-kneeling-hip-flexor-stretch";
import { modifiedDownwardDog } from "./modified-downward-dog";
import { threadTheNeedle } from "./thread-the-needle";

/** Drawings of exercises done kneeling and on hands and feet, in the order of their names. */
export const kneeling: readonly Drawing[] = [
  childPose,
  halfKneelingHipFlexorStretch,
  modifiedDownwardDog,
  threadTheNeedle,
];
