import { aerobicExercises } from "./exercises/aerobic";
import { aerobicIndoorsExercises } from "./exercises/aerobic-indoors";
import { aerobicOutdoorsExercises } from "./exercises/aerobic-outdoors";
import { backAndChestStretchExercises } from "./exercises/back-and-chest-stretch";
import { backBendsAndTurnsExercises } from "./exercises/back-bends-and-turns";
import { backMobilityExercises } from "./exercises/back-mobility";
import { backMobilityMoreExercises } from "./exercises/back-mobility-more";
import { backRelaxationExercises } from "./exercises/back-relaxation";
import { backStrengthExercises } from "./exercises/back-strength";
import { backStrengthCableExercises } from "./exercises/back-strength-cable";
import { backStrengthGymExercises } from "./exercises/back-strength-gym";
import { backStretchExercises } from "./exercises/back-stretch";
import { backStretchMoreExercises } from "./exercises/back-stretch-more";
import { balanceAndEasyAerobicExercises } from "./exercises/balance-and-easy-aerobic";
import { breathingExercises } from "./exercises/breathing";
import { breathingPositionsExercises } from "./exercises/breathing-positions";
import { breathingRhythmsExercises } from "./exercises/breathing-rhythms";
import { breathingYogaExercises } from "./exercises/breathing-yoga";
import { cyclingAndWaterExercises } from "./exercises/cycling-and-water";
import { hipAndCalfMobilityExercises } from "./exercises/hip-and-calf-mobility";
import { hipStrengthExercises } from "./exercises/hip-strength";
import { hipStretchSeatedAndLyingExercises } from "./exercises/hip-stretch-seated-and-lying";
import { hipsAndLegsMobilityExercises } from "./exercises/hips-and-legs-mobility";
import { hipsAndLegsStrengthExercises } from "./exercises/hips-and-legs-strength";
import { hipsAndLegsStretchExercises } from "./exercises/hips-and-legs-stretch";
import { legStrengthStandingExercises } from "./exercises/leg-strength-standing";
import { legsAndArmsStrengthExercises } from "./exercises/legs-and-arms-strength";
import { liftingAndCarryingExercises } from "./exercises/lifting-and-carrying";
import { namedOnlyStretchExercises } from "./exercises/named-only-stretch";
import { namedOnlyYogaExercises } from "./exercises/named-only-yoga";
import { neckControlExercises } from "./exercises/neck-control";
import { neckMobilityExercises } from "./exercises/neck-mobility";
import { neckStrengthExercises } from "./exercises/neck-strength";
import { neckStretchExercises } from "./exercises/neck-stretch";
import { neckToShoulderExercises } from "./exercises/neck-to-shoulder";
import { nerveSlidersExercises } from "./exercises/nerve-sliders";
import { planksExercises } from "./exercises/planks";
import { selfMassageExercises } from "./exercises/self-massage";
import { selfMassageSessionExercises } from "./exercises/self-massage-session";
import { shoulderBladeStrengthExercises } from "./exercises/shoulder-blade-strength";
import { shoulderBladeStrengthMoreExercises } from "./exercises/shoulder-blade-strength-more";
import { shouldersAndUpperBackMobilityExercises } from "./exercises/shoulders-and-upper-back-mobility";
import { shouldersAndUpperBackRelaxationExercises } from "./exercises/shoulders-and-upper-back-relaxation";
import { shouldersAndUpperBackStrengthExercises } from "./exercises/shoulders-and-upper-back-strength";
import { shouldersAndUpperBackStretchExercises } from "./exercises/shoulders-and-upper-back-stretch";
import { taiChiExercises } from "./exercises/tai-chi";
import { trunkControlExercises } from "./exercises/trunk-control";
import { trunkStrengthExercises } from "./exercises/trunk-strength";
import { warmUpAndStretchExercises } from "./exercises/warm-up-and-stretch";
import { yogaSeatedExercises } from "./exercises/yoga-seated";
import { yogaStandingExercises } from "./exercises/yoga-standing";
import { adviceModalities } from "./modalities/advice";
import { eatingAndDrinkingModalities } from "./modalities/eating-and-drinking";
import { habitsOfActivityModalities } from "./modalities/habits-of-activity";
import { habitsOfMindModalities } from "./modalities/habits-of-mind";
import { habitsOfPostureModalities } from "./modalities/habits-of-posture";
import { habitsOfTrainingModalities } from "./modalities/habits-of-training";
import { heatAfterDayThreeModalities } from "./modalities/heat-after-day-three";
import { heatAndColdModalities } from "./modalities/heat-and-cold";
import { ownHandsModalities } from "./modalities/own-hands";
import { shownOnlyFoodModalities } from "./modalities/shown-only-food";
import { shownOnlyHeatAndHomeModalities } from "./modalities/shown-only-heat-and-home";
import { shownOnlyOtherProfessionsModalities } from "./modalities/shown-only-other-professions";
import { shownOnlySupplementsAndMedicinesModalities } from "./modalities/shown-only-supplements-and-medicines";
import { warmBathsModalities } from "./modalities/warm-baths";
import { assistedStretchesTechniques } from "./techniques/assisted-stretches";
import { classicStrokesTechniques } from "./techniques/classic-strokes";
import { coursesTechniques } from "./techniques/courses";
import { deepWorkTechniques } from "./techniques/deep-work";
import { glidingAndHoldingTechniques } from "./techniques/gliding-and-holding";
import { helperOintmentAndFocusTechniques } from "./techniques/helper-ointment-and-focus";
import { lightStrokesTechniques } from "./techniques/light-strokes";
import { neckAndShouldersTechniques } from "./techniques/neck-and-shoulders";
import { percussionTechniques } from "./techniques/percussion";
import { petrissageAndFrictionTechniques } from "./techniques/petrissage-and-friction";
import { seatedAndSideLyingTechniques } from "./techniques/seated-and-side-lying";
import { sessionsTechniques } from "./techniques/sessions";
import { shownOnlyTechniquesTechniques } from "./techniques/shown-only-techniques";
import { skinAndSkullBaseTechniques } from "./techniques/skin-and-skull-base";
import type { Item } from "./types";

/** Everything that can be chosen: exercises, hands-on techniques, heat and cold, advice. */
export const items: readonly Item[] = [
  ...aerobicExercises,
  ...aerobicIndoorsExercises,
  ...aerobicOutdoorsExercises,
  ...backAndChestStretchExercises,
  ...backBendsAndTurnsExercises,
  ...backMobilityExercises,
  ...backMobilityMoreExercises,
  ...backRelaxationExercises,
  ...backStrengthExercises,
  ...backStrengthCableExercises,
  ...backStrengthGymExercises,
  ...backStretchExercises,
  ...backStretchMoreExercises,
  ...balanceAndEasyAerobicExercises,
  ...breathingExercises,
  ...breathingPositionsExercises,
  ...breathingRhythmsExercises,
  ...breathingYogaExercises,
  ...cyclingAndWaterExercises,
  ...hipAndCalfMobilityExercises,
  ...hipStrengthExercises,
  ...hipStretchSeatedAndLyingExercises,
  ...hipsAndLegsMobilityExercises,
  ...hipsAndLegsStrengthExercises,
  ...hipsAndLegsStretchExercises,
  ...legStrengthStandingExercises,
  ...legsAndArmsStrengthExercises,
  ...liftingAndCarryingExercises,
  ...namedOnlyStretchExercises,
  ...namedOnlyYogaExercises,
  ...neckControlExercises,
  ...neckMobilityExercises,
  ...neckStrengthExercises,
  ...neckStretchExercises,
  ...neckToShoulderExercises,
  ...nerveSlidersExercises,
  ...planksExercises,
  ...selfMassageExercises,
  ...selfMassageSessionExercises,
  ...shoulderBladeStrengthExercises,
  ...shoulderBladeStrengthMoreExercises,
  ...shouldersAndUpperBackMobilityExercises,
  ...shouldersAndUpperBackRelaxationExercises,
  ...shouldersAndUpperBackStrengthExercises,
  ...shouldersAndUpperBackStretchExercises,
  ...taiChiExercises,
  ...trunkControlExercises,
  ...trunkStrengthExercises,
  ...warmUpAndStretchExercises,
  ...yogaSeatedExercises,
  ...yogaStandingExercises,
  ...adviceModalities,
  ...eatingAndDrinkingModalities,
  ...habitsOfActivityModalities,
  ...habitsOfMindModalities,
  ...habitsOfPostureModalities,
  ...habitsOfTrainingModalities,
  ...heatAfterDayThreeModalities,
  ...heatAndColdModalities,
  ...ownHandsModalities,
  ...shownOnlyFoodModalities,
  ...shownOnlyHeatAndHomeModalities,
  ...shownOnlyOtherProfessionsModalities,
  ...shownOnlySupplementsAndMedicinesModalities,
  ...warmBathsModalities,
  ...assistedStretchesTechniques,
  ...classicStrokesTechniques,
  ...coursesTechniques,
  ...deepWorkTechniques,
  ...glidingAndHoldingTechniques,
  ...helperOintmentAndFocusTechniques,
  ...lightStrokesTechniques,
  ...neckAndShouldersTechniques,
  ...percussionTechniques,
  ...petrissageAndFrictionTechniques,
  ...seatedAndSideLyingTechniques,
  ...sessionsTechniques,
  ...shownOnlyTechniquesTechniques,
  ...skinAndSkullBaseTechniques,
];
