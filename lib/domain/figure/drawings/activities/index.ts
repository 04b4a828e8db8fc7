import type { Drawing } from "../../drawing";
import { aerobicsClass } from "./aerobics-class";
import { progressiveBackStrengthening } from "./back-circuits";
import { barbellPress } from "./barbell-press";
import { betweenSetsStretch } from "./between-sets-stretch";
import { scapularRetractionLowCable, seatedCableRowCloseGrip, seatedCableRowWideGrip } from "./cable-rows";
import { coreStrengthening } from "./core-circuit";
import { stationaryCycling } from "./cycling";
import { dancing } from "./dancing";
import { dirgaBreath } from "./dirga-breath";
import { regularDynamicMovement } from "./everyday-movement";
import { aerobicExerciseGeneral } from "./fast-walk-or-bike";
import { fitballHyperextension } from "./fitball-hyperextension";
import { hiking } from "./hiking";
import { hipSwitch9090 } from "./hip-switch";
import { kundaliniYoga } from "./kundalini";
import { latPulldownDropSet } from "./lat-pulldown";
import { activeRecoveryLightUpperBody } from "./light-upper-body";
import { microMovements } from "./micro-movements";
import { pilatesBackExercises } from "./pilates";
import { postWorkoutStretch } from "./post-workout-stretch";
import { preSquatHipGluteStretch } from "./pre-squat-stretch";
import { preTrainingWarmUp } from "./pre-training-warm-up";
import { activeRecoveryCardioLegs } from "./recovery-legs";
import { pelvicFloorBreath, ujjayiBreath, yogaBreathingMeditation } from "./seated-breaths";
import { seatedIsolationMovement } from "./seated-isolation";
import { stairDescent } from "./stair-descent";
import { swimming } from "./swimming";
import { taiChi } from "./tai-chi";
import { taiChiBreathing } from "./tai-chi-breathing";
import { thoracicSpineStretching } from "./thoracic-spine-stretching";
import { hamstringStretchTowel, regularSpinalSupportStretching } from "./towel-stretches";
import { waterWalking } from "./water-walking";
import { yogaGeneral } from "./yoga-general";

/** Drawings of sports, of exercises with gym kit, of breathing, yoga and stretching. */
export const activities: readonly Drawing[] = [
  activeRecoveryCardioLegs,
  activeRecoveryLightUpperBody,
  aerobicExerciseGeneral,
  aerobicsClass,
  barbellPress,
  betweenSetsStretch,
  coreStrengthening,
  dancing,
  dirgaBreath,
  fitballHyperextension,
  hamstringStretchTowel,
  hiking,
  hipSwitch9090,
  kundaliniYoga,
  latPulldownDropSet,
  microMovements,
  pelvicFloorBreath,
  pilatesBackExercises,
  postWorkoutStretch,
  preSquatHipGluteStretch,
  preTrainingWarmUp,
  progressiveBackStrengthening,
  regularDynamicMovement,
  regularSpinalSupportStretching,
  scapularRetractionLowCable,
  seatedCableRowCloseGrip,
  seatedCableRowWideGrip,
  seatedIsolationMovement,
  stairDescent,
  stationaryCycling,
  swimming,
  taiChi,
  taiChiBreathing,
  thoracicSpineStretching,
  ujjayiBreath,
  waterWalking,
  yogaBreathingMeditation,
  yogaGeneral,
];
