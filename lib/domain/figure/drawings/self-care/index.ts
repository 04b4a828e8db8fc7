import type { Drawing } from "../../drawing";
import { ballPressurePointHold, ballRollingSelfMassage, wallSupportedSelfMassage } from "./ball-massage";
import { selfBallMassage, selfMassageSession } from "./ball-routines";
import { calmThoughts, relaxationTechniques } from "./calm";
import { changeShoes } from "./change-shoes";
import { moveOften, seatedWorkstationSetup } from "./desk";
import { doorFramePressure } from "./door-frame";
import { hydrationEnough } from "./drink";
import { foamRollerThoracic } from "./foam-roller";
import { hydrationElectrolytesWithSweat, selfWalking, vegetablesBerriesNutsGrains } from "./food";
import { fourFingerPress } from "./four-finger-press";
import { liftingTechnique } from "./lifting";
import { handStaticPressAndCircles, massageAsHomeTreatment } from "./own-hands";
import {
  heatBeforeStretchColdAfter,
  heatColdAlternation,
  heatGeneral,
  icePack,
  moistHeatAfter3Days,
  warmingPatch,
} from "./packs";
import { acuteRest, bodyScanSoftening, sleepPillowUnderKnees } from "./rest";
import { saunaSteamBath } from "./sauna";
import { socialise } from "./socialise";
import { standingPostureHabits } from "./standing-posture";
import { stayActive } from "./stay-active";
import { straightenUp } from "./straighten-up";
import { coolTrainingRoom, warmUpBeforeExercise } from "./training-room";
import {
  contrastShower,
  heatAtOnceWaterPreferred,
  magnesiumEpsomBath,
  variableTemperatureBath,
  warmShowerOrBath,
  waterProceduresWithExercise,
} from "./water";

/** Drawings of heat, cold, self-massage and advice. */
export const selfCare: readonly Drawing[] = [
  acuteRest,
  ballPressurePointHold,
  ballRollingSelfMassage,
  bodyScanSoftening,
  calmThoughts,
  changeShoes,
  contrastShower,
  coolTrainingRoom,
  doorFramePressure,
  foamRollerThoracic,
  fourFingerPress,
  handStaticPressAndCircles,
  heatAtOnceWaterPreferred,
  heatBeforeStretchColdAfter,
  heatColdAlternation,
  heatGeneral,
  hydrationElectrolytesWithSweat,
  hydrationEnough,
  icePack,
  liftingTechnique,
  magnesiumEpsomBath,
  massageAsHomeTreatment,
  moistHeatAfter3Days,
  moveOften,
  relaxationTechniques,
  saunaSteamBath,
  seatedWorkstationSetup,
  selfBallMassage,
  selfMassageSession,
  selfWalking,
  sleepPillowUnderKnees,
  socialise,
  standingPostureHabits,
  stayActive,
  straightenUp,
  variableTemperatureBath,
  vegetablesBerriesNutsGrains,
  wallSupportedSelfMassage,
  warmShowerOrBath,
  warmUpBeforeExercise,
  warmingPatch,
  waterProceduresWithExercise,
];
