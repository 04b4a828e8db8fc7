import { describe, expect, test } from "vitest";
import {
  assessmentOptions,
  conflicts,
  educationPoints,
  items,
  redFlagRules,
  rejectedLines,
  rules,
} from "@/lib/domain/knowledge/index";
import { programs } from "@/lib/domain/knowledge/programs/programs";
import catalogue from "./catalogue.json";

/** Ids only: what the founding articles state, by section, and the rules that professionals expect beyond them. */
type Section = keyof typeof catalogue;

const COUNTS: Readonly<Record<Section, number>> = {
  exercises: 83,
  massageTechniques: 25,
  massageProtocols: 16,
  selfCare: 66,
  programs: 23,
  contraindications: 85,
  redFlags: 22,
  assessment: 107,
  education: 55,
  conflicts: 62,
  rejected: 19,
  rules: 183,
};

/** What is not in the product yet. The lists only get shorter. */
const STILL_TO_COME = {
  massageProtocols: [
    "session-comfortable-room",
    "session-oil-on-bare-skin",
    "session-no-breaks",
    "session-max-25-min",
    "session-begin-end-stroking",
    "session-no-meal-60-min",
    "session-low-force",
    "massage-by-professional",
    "massage-course-four-in-six-weeks",
    "massage-change-if-no-result",
    "massage-doctor-first",
    "massage-after-acute-pain-settles",
    "choose-therapist-by-specialism",
    "massage-relax-then-treat",
    "self-massage-session",
  ],
  programs: ["recovery-days-by-muscle-size", "rest-between-sets", "beginner-load-limits"],
  redFlags: [
    "rf-immobile-3-days",
    "rf-neuro-with-spasm",
    "rf-pain-over-2-weeks",
    "rf-progressive-weakness",
    "rf-persistent-despite-all",
    "rf-spasm-into-legs",
    "rf-exercise-pain-15-min",
    "rf-not-wave-like-or-not-resolving",
    "rf-flank-pain",
    "rf-uncontrolled-bp",
    "rf-breathless-with-pain",
    "rf-radiating-head-eyes",
    "rf-cannot-turn-head",
    "rf-soreness-not-going",
    "rf-exercise-hurts",
    "rf-herniated-disc-pressure",
    "rf-after-trauma",
    "rf-fever-or-vomiting-illness",
    "rf-chemical-burn",
    "rf-cold-heat-injury",
    "rf-long-untreated",
    "rf-serious-minority",
  ],
} as const satisfies Partial<Record<Section, readonly string[]>>;

test.each(Object.entries(COUNTS))("%s holds %i ids, none twice", (section, count) => {
  const ids = catalogue[section as Section];
  expect(ids).toHaveLength(count);
  expect(new Set(ids).size).toBe(count);
});

describe("nothing of the catalogue is lost", () => {
  test.each([
    ["exercises", items],
    ["massageTechniques", items],
    ["selfCare", items],
    // Two claims are no rule; they stand on the list of what is not repeated.
    ["contraindications", [...rules, ...rejectedLines]],
    ["assessment", assessmentOptions],
    ["education", educationPoints],
    ["conflicts", conflicts],
    ["rejected", rejectedLines],
    ["rules", rules],
  ] as const)("%s", (section, list) => {
    expect(missing(section, list)).toEqual([]);
  });

  test("a contraindication that is no rule is on the list of what is not repeated, and nowhere else", () => {
    const notRules = missing("contraindications", rules);
    expect(notRules).toEqual(["s-massage-public-health-pause", "s-avoid-oranges"]);
    expect(rejectedLines.filter(({ id }) => notRules.includes(id)).map(({ kind }) => kind)).toEqual([
      "not-a-rule",
      "not-a-rule",
    ]);
  });
});

describe("still to come", () => {
  test.each([
    ["massageProtocols", [...items, ...rules, ...programs]],
    ["programs", [...programs, ...items, ...rules]],
    ["redFlags", [...redFlagRules, ...rules]],
  ] as const)("%s lack no more than is known", (section, list) => {
    const known: readonly string[] = STILL_TO_COME[section];
    expect(missing(section, list).filter((id) => !known.includes(id))).toEqual([]);
  });

  for (const [section, ids] of Object.entries(STILL_TO_COME)) test.todo(`${section}: ${ids.join(", ")}`);
});

function missing(section: Section, list: readonly { readonly id: string }[]): string[] {
  const known = new Set(list.map(({ id }) => id));
  return catalogue[section].filter((id) => !known.has(id));
}
