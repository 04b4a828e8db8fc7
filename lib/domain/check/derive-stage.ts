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
  // A new hip, a caesarean and an implantation are operations too.
  "hip-replacement": both(within("hipReplacement", "hip-replacement"), within("surgery", "recent-surgery")),
  "acute-spasm": (fact, today) => ({ keys: onset(fact, today) }),
  "acute-severe-pain": (fact, today) => ({
    keys: [...onset(fact, today), ...(isWithin("longPain", fact, today) === false ? LONG_PAIN : [])],
  }),
  // Fresh, it has its own rule for the area alone; the onset keys speak of heat and ice wherever they are used.
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
  pacemaker: both(within("pacemaker", "pacemaker-recent"), within("surgery", "recent-surgery")),
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
  birth: (fact, today) => {
    if (fact.stage === "vaginal") return within("vaginalBirth", "postpartum-6-weeks")(fact, today);
    const said = both(within("caesarean", "postpartum-6-weeks"), within("surgery", "recent-surgery"))(fact, today);
    const open = fact.stage === undefined && said.keys.length > 0;
    return open ? { ...said, ask: said.ask ?? "Vaginal birth or caesarean?" } : said;
  },
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
  "recent-training-large": within("largeMuscles", "recent-training-large"),
  "recent-training-small": within("smallMuscles", "recent-training-small"),
  "trained-yesterday": within("pullUps", "trained-yesterday"),
  "not-warmed-up": within("ofTheDay", "not-warmed-up"),
  "heavy-sweating": within("ofTheDay", "heavy-sweating"),
  vomiting: within("ofTheDay", "vomiting"),
};

const LONG_PAIN: readonly DerivedKey[] = ["pain-over-2-weeks"];

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

/** What two readings of one record say together. */
function both(one: Stage, other: Stage): Stage {
  return (fact, today) => {
    const first = one(fact, today);
    const second = other(fact, today);
    const ask = first.ask ?? second.ask;
    return { keys: [...first.keys, ...second.keys], ...(ask ? { ask } : {}) };
  };
}

/** How long ago an episode began, where the record says when. */
function onset(fact: ConditionFact, today: IsoDay): readonly DerivedKey[] {
  const fresh = isWithin("onset", fact, today);
  if (fresh === null) return [];
  return fresh ? ["onset-within-3-days"] : ["onset-over-3-days"];
}

function isWithin(lasts: ThresholdId, { surgeryOn, since }: ConditionFact, today: IsoDay): boolean | null {
  const on = surgeryOn ?? since;
  return on === undefined ? null : daysBetween(on, today) <= threshold(lasts);
}
