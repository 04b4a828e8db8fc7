import type { LibraryWords } from "@/lib/domain/program/words";
import { advice } from "./items/advice";
import { aerobic } from "./items/aerobic";
import { aerobicIndoors } from "./items/aerobic-indoors";
import { aerobicOutdoors } from "./items/aerobic-outdoors";
import { assistedStretches } from "./items/assisted-stretches";
import { backAndChestStretch } from "./items/back-and-chest-stretch";
import { backBendsAndTurns } from "./items/back-bends-and-turns";
import { backMobility } from "./items/back-mobility";
import { backMobilityMore } from "./items/back-mobility-more";
import { backRelaxation } from "./items/back-relaxation";
import { backStrength } from "./items/back-strength";
import { backStrengthCable } from "./items/back-strength-cable";
import { backStrengthGym } from "./items/back-strength-gym";
import { backStretch } from "./items/back-stretch";
import { backStretchMore } from "./items/back-stretch-more";
import { balanceAndEasyAerobic } from "./items/balance-and-easy-aerobic";
import { breathing } from "./items/breathing";
import { breathingPositions } from "./items/breathing-positions";
import { breathingRhythms } from "./items/breathing-rhythms";
import { breathingYoga } from "./items/breathing-yoga";
import { classicStrokes } from "./items/classic-strokes";
import { cyclingAndWater } from "./items/cycling-and-water";
import { deepWork } from "./items/deep-work";
import { eatingAndDrinking } from "./items/eating-and-drinking";
import { glidingAndHolding } from "./items/gliding-and-holding";
import { habitsOfActivity } from "./items/habits-of-activity";
import { habitsOfMind } from "./items/habits-of-mind";
import { habitsOfPosture } from "./items/habits-of-posture";
import { habitsOfTraining } from "./items/habits-of-training";
import { heatAfterDayThree } from "./items/heat-after-day-three";
import { heatAndCold } from "./items/heat-and-cold";
import { helperOintmentAndFocus } from "./items/helper-ointment-and-focus";
import { hipAndCalfMobility } from "./items/hip-and-calf-mobility";
import { hipStrength } from "./items/hip-strength";
import { hipStretchSeatedAndLying } from "./items/hip-stretch-seated-and-lying";
import { hipsAndLegsMobility } from "./items/hips-and-legs-mobility";
import { hipsAndLegsStrength } from "./items/hips-and-legs-strength";
import { hipsAndLegsStretch } from "./items/hips-and-legs-stretch";
import { legStrengthStanding } from "./items/leg-strength-standing";
import { legsAndArmsStrength } from "./items/legs-and-arms-strength";
import { liftingAndCarrying } from "./items/lifting-and-carrying";
import { lightStrokes } from "./items/light-strokes";
import { neckAndShoulders } from "./items/neck-and-shoulders";
import { neckControl } from "./items/neck-control";
import { neckMobility } from "./items/neck-mobility";
import { neckStrength } from "./items/neck-strength";
import { neckStretch } from "./items/neck-stretch";
import { neckToShoulder } from "./items/neck-to-shoulder";
import { nerveSliders } from "./items/nerve-sliders";
import { ownHands } from "./items/own-hands";
import { percussion } from "./items/percussion";
import { petrissageAndFriction } from "./items/petrissage-and-friction";
import { planks } from "./items/planks";
import { seatedAndSideLying } from "./items/seated-and-side-lying";
import { selfMassage } from "./items/self-massage";
import { selfMassageSession } from "./items/self-massage-session";
import { sessions } from "./items/sessions";
import { shoulderBladeStrength } from "./items/shoulder-blade-strength";
import { shoulderBladeStrengthMore } from "./items/shoulder-blade-strength-more";
import { shouldersAndUpperBackMobility } from "./items/shoulders-and-upper-back-mobility";
import { shouldersAndUpperBackRelaxation } from "./items/shoulders-and-upper-back-relaxation";
import { shouldersAndUpperBackStrength } from "./items/shoulders-and-upper-back-strength";
import { shouldersAndUpperBackStretch } from "./items/shoulders-and-upper-back-stretch";
import { skinAndSkullBase } from "./items/skin-and-skull-base";
import { taiChi } from "./items/tai-chi";
import { trunkControl } from "./items/trunk-control";
import { trunkStrength } from "./items/trunk-strength";
import { warmBaths } from "./items/warm-baths";
import { warmUpAndStretch } from "./items/warm-up-and-stretch";
import { yogaSeated } from "./items/yoga-seated";
import { yogaStanding } from "./items/yoga-standing";
import { rules } from "./rules";
import { titles } from "./titles";

/** The library in Spanish. */
export const library: LibraryWords = {
  items: {
    ...advice,
    ...aerobicIndoors,
    ...aerobicOutdoors,
    ...aerobic,
    ...assistedStretches,
    ...backAndChestStretch,
    ...backBendsAndTurns,
    ...backMobilityMore,
    ...backMobility,
    ...backRelaxation,
    ...backStrengthCable,
    ...backStrengthGym,
    ...backStrength,
    ...backStretchMore,
    ...backStretch,
    ...balanceAndEasyAerobic,
    ...breathingPositions,
    ...breathingRhythms,
    ...breathingYoga,
    ...breathing,
    ...classicStrokes,
    ...cyclingAndWater,
    ...deepWork,
    ...eatingAndDrinking,
    ...glidingAndHolding,
    ...habitsOfActivity,
    ...habitsOfMind,
    ...habitsOfPosture,
    ...habitsOfTraining,
    ...heatAfterDayThree,
    ...heatAndCold,
    ...helperOintmentAndFocus,
    ...hipAndCalfMobility,
    ...hipStrength,
    ...hipStretchSeatedAndLying,
    ...hipsAndLegsMobility,
    ...hipsAndLegsStrength,
    ...hipsAndLegsStretch,
    ...legStrengthStanding,
    ...legsAndArmsStrength,
    ...liftingAndCarrying,
    ...lightStrokes,
    ...neckAndShoulders,
    ...neckControl,
    ...neckMobility,
    ...neckStrength,
    ...neckStretch,
    ...neckToShoulder,
    ...nerveSliders,
    ...ownHands,
    ...percussion,
    ...petrissageAndFriction,
    ...planks,
    ...seatedAndSideLying,
    ...selfMassageSession,
    ...selfMassage,
    ...sessions,
    ...shoulderBladeStrengthMore,
    ...shoulderBladeStrength,
    ...shouldersAndUpperBackMobility,
    ...shouldersAndUpperBackRelaxation,
    ...shouldersAndUpperBackStrength,
    ...shouldersAndUpperBackStretch,
    ...skinAndSkullBase,
    ...taiChi,
    ...trunkControl,
    ...trunkStrength,
    ...warmBaths,
    ...warmUpAndStretch,
    ...yogaSeated,
    ...yogaStanding,
  },
  titles,
  rules,
};
