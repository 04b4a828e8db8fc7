import type { Drawing } from "../drawing";
import { boxBreathing } from "./box-breathing";
import { childPoseChair } from "./child-pose-chair";
import { crossBodyShoulderStretch } from "./cross-body-shoulder-stretch";
import { lateralRibBreathing } from "./lateral-rib-breathing";
import { levatorScapulaeStretch } from "./levator-scapulae-stretch";
import { medianNerveSlider } from "./median-nerve-slider";
import { neckFlexionExtensionTilt } from "./neck-flexion-extension-tilt";
import { neckIsometricExtension } from "./neck-isometric-extension";
import { neckIsometricFlexion } from "./neck-isometric-flexion";
import { neckIsometricLateral } from "./neck-isometric-lateral";
import { neckIsometricRotation } from "./neck-isometric-rotation";
import { pacedBreathingSix } from "./paced-breathing-six";
import { progressiveMuscleRelaxation } from "./progressive-muscle-relaxation";
import { quadratusLumborumStretch } from "./quadratus-lumborum-stretch";
import { scaleneStretch } from "./scalene-stretch";
import { scapularSqueeze } from "./scapular-squeeze";
import { sciaticSliderSeated } from "./sciatic-slider-seated";
import { seatedHamstringStretch } from "./seated-hamstring-stretch";
import { seatedPiriformisStretch } from "./seated-piriformis-stretch";
import { seatedReclineKneeHug } from "./seated-recline-knee-hug";
import { seatedSpinalTwist } from "./seated-spinal-twist";
import { shoulderRolls } from "./shoulder-rolls";
import { thoracicExtensionChairBack } from "./thoracic-extension-chair-back";
import { ulnarNerveSlider } from "./ulnar-nerve-slider";

/** Exercises done sitting, and those of neck and shoulders that show the upper body only. */
export const sitting: readonly Drawing[] = [
  boxBreathing,
  childPoseChair,
  crossBodyShoulderStretch,
  lateralRibBreathing,
  levatorScapulaeStretch,
  medianNerveSlider,
  neckFlexionExtensionTilt,
  neckIsometricExtension,
  neckIsometricFlexion,
  neckIsometricLateral,
  neckIsometricRotation,
  pacedBreathingSix,
  progressiveMuscleRelaxation,
  quadratusLumborumStretch,
  scaleneStretch,
  scapularSqueeze,
  sciaticSliderSeated,
  seatedHamstringStretch,
  seatedPiriformisStretch,
  seatedReclineKneeHug,
  seatedSpinalTwist,
  shoulderRolls,
  thoracicExtensionChairBack,
  ulnarNerveSlider,
];
