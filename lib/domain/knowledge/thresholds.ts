import type { ReferenceId } from "./references";

/** A number at which something changes, with what it counts and where it comes from. */
export interface Threshold {
  readonly value: number;
  readonly unit: "mmHg" | "beats a minute" | "days" | "years" | "minutes";
  /** What holds at or from this number, for the rules page. */
  readonly means: string;
  readonly source: ReferenceId;
  /** The rules that hang on it; empty where it decides how long a record is believed. */
  readonly rules: readonly string[];
}

/** Every number by which a record is read. The functions that derive keys look them up here and nowhere else. */
export const THRESHOLDS = {
  uncontrolledSystolic: pressure(180, "Systolic pressure at or above it stops effort and strong heat.", ["C01", "C02"]),
  uncontrolledDiastolic: pressure(110, "Diastolic pressure at or above it stops effort and strong heat.", [
    "C01",
    "C02",
  ]),
  stage2Systolic: pressure(160, "Systolic pressure at or above it asks for clearance before hard effort.", [
    "C03",
    "C04",
  ]),
  stage2Diastolic: pressure(100, "Diastolic pressure at or above it asks for clearance before hard effort.", [
    "C03",
    "C04",
  ]),
  lowSystolic: {
    ...pressure(90, "Systolic pressure below it makes faintness likely.", ["C15"]),
    source: "professional-knowledge",
  },
  readingHolds: record(90, "A blood pressure reading speaks of today for so long."),
  fastPulse: {
    value: 120,
    unit: "beats a minute",
    means: "A resting pulse above it postpones the session.",
    source: "professional-knowledge",
    rules: ["C16"],
  },
  fastPulseWithHeartDisease: {
    value: 100,
    unit: "beats a minute",
    means: "A resting pulse above it postpones the session of a client with heart disease.",
    source: "professional-knowledge",
    rules: ["C16"],
  },
  pulseHolds: record(7, "A resting pulse speaks of today for so long."),
  screenHolds: { ...record(365, "A completed readiness screen holds for so long."), source: "parq-plus-2023" },
  olderAge: age(75, "From this age a slow start and supports are asked for.", "K02"),
  adultAge: age(16, "Below this age a guardian consents.", "K01"),
  onset: since(
    3,
    "Acute pain counts as new for so long: no heat yet; after it ice has little left to do.",
    ["s-heat-not-before-3-days", "s-ice-first-days-only"],
    "article-back-spasm-causes",
  ),
  longPain: since(
    14,
    "Acute severe pain that is older is not left to home heat, cold and ointments.",
    ["s-self-medication-limit"],
    "article-back-spasm-causes",
  ),
  acuteInjury: since(3, "A fresh injury stays acute for so long.", ["A09"], "fpn-heat"),
  steroidInjection: since(14, "The area of a steroid injection is spared for so long.", ["J10"]),
  whiplash: since(42, "Whiplash counts as recent for so long.", ["D26"]),
  heartAttack: since(42, "A heart attack or heart operation counts as recent for so long.", ["C07"], "ibpc-2024"),
  pacemaker: since(42, "A new pacemaker spares the arm for so long.", ["C14"]),
  surgery: since(42, "An operation counts as recent for so long; a new hip, a caesarean or a pacemaker is one.", [
    "D22",
    "s-recent-surgery-yoga",
  ]),
  eyeSurgery: since(42, "An eye operation counts as recent for so long.", ["E11"]),
  fall: since(42, "A fall or accident counts as recent for so long.", ["s-trauma-aerobic"]),
  vaginalBirth: since(42, "After a vaginal birth the early rules hold for so long.", ["G09"], "acog-804"),
  caesarean: since(84, "After a caesarean the early rules hold for so long.", ["G09"], "acog-804"),
  hipReplacement: since(84, "A new hip keeps its limits of movement for so long.", ["D23"]),
  spinalSurgery: since(84, "Only the surgeon's program after a spinal operation for so long.", ["D21", "D21M"]),
  deepVeinThrombosis: since(91, "A treated clot in the leg asks for clearance for so long.", ["B03", "B04"]),
  pulmonaryEmbolism: since(91, "A treated clot in the lung asks for clearance for so long.", ["B05"]),
  stroke: since(183, "A stroke or TIA asks for clearance for so long.", ["B18", "B19"]),
  smallMuscles: since(
    3,
    "Small muscle groups count as trained not long ago for so long.",
    ["s-recovery-small-muscles"],
    "article-muscle-soreness",
  ),
  largeMuscles: since(
    7,
    "Large muscle groups count as trained not long ago for so long.",
    ["s-recovery-large-muscles"],
    "article-muscle-soreness",
  ),
  pullUps: since(
    1,
    "After pull-ups one day of rest: trained yesterday counts for so long.",
    ["s-one-day-between-pullups"],
    "article-muscle-soreness",
  ),
  ofTheDay: since(1, "What was seen on the day (cold muscles, heavy sweating, vomiting) counts for so long.", [
    "s-cold-stretching",
    "s-electrolyte-loss",
  ]),
  pregnancyLength: {
    value: 280,
    unit: "days",
    means: "A pregnancy runs so long from the last period to the due date.",
    source: "acog-804",
    rules: [],
  },
  firstTrimester: pregnancy(97, "Last day of the first trimester: 13 weeks and 6 days.", ["G03"]),
  twentyWeeks: pregnancy(140, "From here on not face down, and not long flat on the back.", ["G04", "G05", "G06"]),
  twentyEightWeeks: pregnancy(196, "From here on the third trimester's rules.", ["G10"]),
  overdue: pregnancy(14, "So long after the due date the birth is asked for.", []),
  wakingDay: {
    value: 960,
    unit: "minutes",
    means: "Time in which something can be repeated: 16 hours awake.",
    source: "professional-knowledge",
    rules: ["P10"],
  },
} satisfies Record<string, Threshold>;

export type ThresholdId = keyof typeof THRESHOLDS;

/** The number itself. */
export function threshold(id: ThresholdId): number {
  return THRESHOLDS[id].value;
}

function pressure(value: number, means: string, rules: readonly string[]): Threshold {
  return { value, unit: "mmHg", means, source: "ibpc-2024", rules };
}

function record(value: number, means: string): Threshold {
  return { value, unit: "days", means, source: "professional-knowledge", rules: [] };
}

function age(value: number, means: string, rule: string): Threshold {
  return { value, unit: "years", means, source: "professional-knowledge", rules: [rule] };
}

function since(
  value: number,
  means: string,
  rules: readonly string[],
  source: ReferenceId = "professional-knowledge",
): Threshold {
  return { value, unit: "days", means, source, rules };
}

function pregnancy(value: number, means: string, rules: readonly string[]): Threshold {
  return { value, unit: "days", means, source: "acog-804", rules };
}
