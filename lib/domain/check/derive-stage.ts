import { daysBetween, type IsoDay } from "../day/day";
import type { ConditionId, DerivedKey } from "../knowledge/conditions";
import { type ThresholdId, threshold } from "../knowledge/thresholds";
import { pregnancyStage } from "./derive-pregnancy";
import type { Outcome } from "./evidence";
import type { ConditionFact } from "./types";

type Stage = (fact: ConditionFact, today: IsoDay) => Outcome;

/** Conditions whose keys depend on a date, a stage or an answer; all others give their fixed keys. */
const STAGES: Partial<Record<ConditionId, Stage>> = {
  "rheumatoid-arthritis": ({ stage }) =>
    stage === undefined
      ? { keys: [], ask: "Neck pain, headache at the back of the head, or signs in arms or legs?" }
      : { keys: stage === "neck" ? ["rheumatoid-arthritis-neck"] : [] },
  whiplash: within("whiplash", "whiplash-recent"),
  "hip-replacement": within("hipReplacement", "hip-replacement"),
  "acute-injury": within("acuteInjury", "acute-injury-72h"),
  "heart-attack": (fact, today) => {
    const recent = isWithin("heartAttack", fact, today);
    return recent === null
      ? { keys: ["recent-mi"], ask: "Date of the heart attack or heart operation?" }
      : { keys: [recent ? "recent-mi" : "coronary-stable"] };
  },
  "heart-failure": ({ stage }) => ({
    keys: stage === "worse" ? ["heart-failure", "heart-failure-decompensated"] : ["heart-failure"],
    ...(stage === undefined ? { ask: "Heart failure stable, or getting worse?" } : {}),
  }),
  pacemaker: within("pacemaker", "pacemaker-recent"),
  dvt: (fact, today) => {
    if (fact.stage === "current") return { keys: ["dvt-current"] };
    if (fact.stage === "treated") return within("deepVeinThrombosis", "dvt-past-3-months")(fact, today);
    return { keys: ["thrombosis"], ask: "Clot current or treated, and since when?" };
  },
  "pulmonary-embolism": within("pulmonaryEmbolism", "pulmonary-embolism-recent"),
  "stroke-tia": within("stroke", "recent-stroke-tia"),
  epilepsy: ({ controlled }) => ({
    keys: controlled === false ? ["epilepsy", "epilepsy-uncontrolled"] : ["epilepsy"],
    ...(controlled === undefined ? { ask: "Any seizure in the last 3 months?" } : {}),
  }),
  // Strong heat is contraindicated for the heat sensitive, so an unknown answer is read as yes.
  ms: ({ stage }) =>
    stage === "not-heat-sensitive"
      ? { keys: ["ms"] }
      : { keys: ["ms-heat-sensitive"], ...(stage === undefined ? { ask: "Does heat make symptoms worse?" } : {}) },
  "kidney-disease": ({ stage }) => ({
    keys: stage === "severe" ? ["kidney-disease-severe"] : [],
    ...(stage === undefined ? { ask: "How severe is the kidney disease (eGFR, dialysis)?" } : {}),
  }),
  hernia: ({ stage }) =>
    stage === "small"
      ? { keys: ["hernia-small"] }
      : { keys: ["hernia"], ...(stage === undefined ? { ask: "Is the hernia small and without symptoms?" } : {}) },
  pregnancy: pregnancyStage,
  "pregnancy-high-risk": pregnancyStage,
  birth: (fact, today) =>
    within(fact.stage === "vaginal" ? "vaginalBirth" : "caesarean", "postpartum-6-weeks")(fact, today),
  cancer: ({ stage }) => {
    if (stage === "active") return { keys: ["cancer-active"] };
    if (stage === "past") return { keys: ["cancer-history"] };
    return { keys: ["cancer-unspecified"], ask: "Cancer: site, stage, treatment and when it ended?" };
  },
  surgery: within("surgery", "recent-surgery"),
  "spinal-surgery": within("spinalSurgery", "recent-spinal-surgery"),
  "eye-surgery": within("eyeSurgery", "retinal-disease"),
  "recent-trauma": (fact, today) => {
    const { keys, ask } = within("fall", "recent-trauma")(fact, today);
    const all: readonly DerivedKey[] = keys.length > 0 && fact.stage === "major" ? [...keys, "spine-trauma"] : keys;
    return { keys: all, ...(ask ? { ask } : {}) };
  },
  "recent-steroid-injection": within("steroidInjection", "recent-steroid-injection"),
};

/** The keys a recorded condition gives today by its qualifiers. */
export function stageOf(key: ConditionId, fact: ConditionFact, today: IsoDay): Outcome {
  return STAGES[key]?.(fact, today) ?? { keys: [] };
}

/** The key holds up to and including the last day after the event; without a date it holds, and the date is asked. */
function within(lasts: ThresholdId, key: DerivedKey): Stage {
  return (fact, today) => {
    const recent = isWithin(lasts, fact, today);
    if (recent === null) return { keys: [key], ask: "When was it?" };
    return { keys: recent ? [key] : [] };
  };
}

function isWithin(lasts: ThresholdId, { surgeryOn, since }: ConditionFact, today: IsoDay): boolean | null {
  const on = surgeryOn ?? since;
  return on === undefined ? null : daysBetween(on, today) <= threshold(lasts);
}
