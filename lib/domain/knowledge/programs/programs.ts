import { acuteEpisodeFirstAid } from "./acute-episode-first-aid-004";
import { acuteSpasmTimeline } from "./acute-spasm-timeline";
import { backSizeHighDensity } from "./back-size-high-density";
import { dailyHabitsList } from "./daily-habits-list";
import { deskWorkerSixWeeks } from "./desk-worker-six-weeks";
import { generalBackNeckSet } from "./general-back-neck-set";
import { gentleAlternative } from "./gentle-alternative-yoga-tai-chi";
import { homeTreatmentMenu } from "./home-treatment-menu";
import { homeUnwindingSet } from "./home-unwinding-set";
import { lowBackSixWeeks } from "./low-back-six-weeks";
import { lowerBackSet } from "./lower-back-set";
import { massageCourseSixWeeks } from "./massage-course-six-weeks";
import { neckSetAmPm } from "./neck-set-am-pm";
import { neckSixWeeks } from "./neck-six-weeks";
import { olderAdultSteadySixWeeks } from "./older-adult-steady-six-weeks";
import { postureExtensorsScapular } from "./posture-extensors-scapular";
import { pregnancySecondHalfSixWeeks } from "./pregnancy-second-half-six-weeks";
import { preventionWalkSwim } from "./prevention-walk-swim";
import { progressiveRelaxationTwoWeeks } from "./progressive-relaxation-two-weeks";
import { pullUpEccentricMonth } from "./pull-up-eccentric-month";
import { selfMassageAndBreath } from "./self-massage-and-breath";
import { sorenessRecoverySet } from "./soreness-recovery-set";
import { strengthAndFlexibilityPrevention } from "./strength-and-flexibility-prevention";
import { thoracicHomeCombination } from "./thoracic-home-combination";
import type { Program } from "./types";
import { yogaBackMaintenanceFlow } from "./yoga-back-maintenance-flow";

/** Programs under the heading they are chosen from. */
export const programGroups: readonly { readonly title: string; readonly programs: readonly Program[] }[] = [
  {
    title: "Whole six weeks",
    programs: [
      massageCourseSixWeeks,
      neckSixWeeks,
      lowBackSixWeeks,
      deskWorkerSixWeeks,
      olderAdultSteadySixWeeks,
      pregnancySecondHalfSixWeeks,
    ],
  },
  {
    title: "First days and soreness",
    programs: [acuteSpasmTimeline, acuteEpisodeFirstAid, progressiveRelaxationTwoWeeks, sorenessRecoverySet],
  },
  {
    title: "Sets for home",
    programs: [
      homeTreatmentMenu,
      selfMassageAndBreath,
      homeUnwindingSet,
      neckSetAmPm,
      thoracicHomeCombination,
      generalBackNeckSet,
      lowerBackSet,
    ],
  },
  {
    title: "Staying well",
    programs: [
      dailyHabitsList,
      gentleAlternative,
      preventionWalkSwim,
      strengthAndFlexibilityPrevention,
      yogaBackMaintenanceFlow,
    ],
  },
  { title: "Gym", programs: [postureExtensorsScapular, backSizeHighDensity, pullUpEccentricMonth] },
];

/** All programs that a plan can begin from. */
export const programs: readonly Program[] = programGroups.flatMap((group) => group.programs);

/** The program with this id, if the library has it. */
export function programById(id: string): Program | undefined {
  return programs.find((program) => program.id === id);
}
