import type { Drawing } from "../drawing";
import { abdominalBraceSupine } from "./abdominal-brace-supine";
import { breathing9090 } from "./breathing-90-90";
import { crocodileBreathing } from "./crocodile-breathing";
import { deadBug } from "./dead-bug";
import { deepNeckFlexorNodSupine } from "./deep-neck-flexor-nod-supine";
import { femoralSliderSideLying } from "./femoral-slider-side-lying";
import { figureFourSupineStretch } from "./figure-four-supine-stretch";
import { forearmPlank } from "./forearm-plank";
import { forearmPlankKnees } from "./forearm-plank-knees";
import { heelSlideBrace } from "./heel-slide-brace";
import { kneesToChestSupineHold } from "./knees-to-chest-supine-hold";
import { lowerTrunkRotation } from "./lower-trunk-rotation";
import { positionOfComfortDeepBreaths } from "./position-of-comfort-deep-breaths";
import { postSpasmStretching } from "./post-spasm-stretching";
import { proneBackExtensionHandsClasped } from "./prone-back-extension-hands-clasped";
import { proneHipExtension } from "./prone-hip-extension";
import { proneOnElbows } from "./prone-on-elbows";
import { proneOppositeArmLegRaise } from "./prone-opposite-arm-leg-raise";
import { proneYTWRaise } from "./prone-y-t-w-raise";
import { pureRelaxationPose } from "./pure-relaxation-pose";
import { sideLyingHipAbduction } from "./side-lying-hip-abduction";
import { sideLyingQuadricepsStretch } from "./side-lying-quadriceps-stretch";
import { sidePlankFull } from "./side-plank-full";
import { sidePlankKnees } from "./side-plank-knees";
import { singleLegBridge } from "./single-leg-bridge";
import { supineAdductorStretch } from "./supine-adductor-stretch";
import { supineCurlNoseToKnees } from "./supine-curl-nose-to-knees";
import { supineCurlUpHold } from "./supine-curl-up-hold";
import { supineHeadLiftEndurance } from "./supine-head-lift-endurance";
import { supineKneeHugRocking } from "./supine-knee-hug-rocking";
import { supineMarching } from "./supine-marching";
import { supineNeckRotation } from "./supine-neck-rotation";
import { supineSerratusPunch } from "./supine-serratus-punch";
import { thoracicExtensionTowelRoll } from "./thoracic-extension-towel-roll";

/** Exercises on the floor: on the back, on the belly, on the side. */
export const lyingDown: readonly Drawing[] = [
  abdominalBraceSupine,
  breathing9090,
  crocodileBreathing,
  deadBug,
  deepNeckFlexorNodSupine,
  femoralSliderSideLying,
  figureFourSupineStretch,
  forearmPlank,
  forearmPlankKnees,
  heelSlideBrace,
  kneesToChestSupineHold,
  lowerTrunkRotation,
  positionOfComfortDeepBreaths,
  postSpasmStretching,
  proneBackExtensionHandsClasped,
  proneHipExtension,
  proneOnElbows,
  proneOppositeArmLegRaise,
  proneYTWRaise,
  pureRelaxationPose,
  sideLyingHipAbduction,
  sideLyingQuadricepsStretch,
  sidePlankFull,
  sidePlankKnees,
  singleLegBridge,
  supineAdductorStretch,
  supineCurlNoseToKnees,
  supineCurlUpHold,
  supineHeadLiftEndurance,
  supineKneeHugRocking,
  supineMarching,
  supineNeckRotation,
  supineSerratusPunch,
  thoracicExtensionTowelRoll,
];
