import { causesConflicts } from "./causes";
import { causesMoreConflicts } from "./causes-more";
import { courseAndDangerConflicts } from "./course-and-danger";
import { exerciseConflicts } from "./exercise";
import { exerciseFurtherConflicts } from "./exercise-further";
import { exerciseMoreConflicts } from "./exercise-more";
import { foodAndSupplementsConflicts } from "./food-and-supplements";
import { foodAndSupplementsMoreConflicts } from "./food-and-supplements-more";
import { heatAndColdConflicts } from "./heat-and-cold";
import { massageConflicts } from "./massage";
import { massageMoreConflicts } from "./massage-more";
import { medicinesConflicts } from "./medicines";
import { rejected } from "./rejected";
import { rejectedMore } from "./rejected-more";
import { textsConflicts } from "./texts";
import { treatmentsConflicts } from "./treatments";
import type { Conflict, RejectedLines } from "./types";
import { yogaAndTaiChiConflicts } from "./yoga-and-tai-chi";

/** Claims of the founding articles that are contradicted, by theme. */
export const conflicts: readonly Conflict[] = [
  ...heatAndColdConflicts,
  ...exerciseConflicts,
  ...exerciseMoreConflicts,
  ...exerciseFurtherConflicts,
  ...yogaAndTaiChiConflicts,
  ...massageConflicts,
  ...massageMoreConflicts,
  ...treatmentsConflicts,
  ...medicinesConflicts,
  ...foodAndSupplementsConflicts,
  ...foodAndSupplementsMoreConflicts,
  ...causesConflicts,
  ...causesMoreConflicts,
  ...courseAndDangerConflicts,
  ...textsConflicts,
];

/** Lines that carry nothing to act on. */
export const rejectedLines: readonly RejectedLines[] = [...rejected, ...rejectedMore];
