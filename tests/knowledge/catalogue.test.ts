import { describe, expect, test } from "vitest";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import { educationPoints } from "@/lib/domain/knowledge/education/education";
import { items, redFlagRules, rules } from "@/lib/domain/knowledge/index";
import { conflicts, rejectedLines } from "@/lib/domain/knowledge/not-repeated/not-repeated";
import { programs } from "@/lib/domain/knowledge/programs/programs";
import { protocols } from "@/lib/domain/knowledge/protocols/protocols";
import { type ScreenQuestion, screenQuestions } from "@/lib/domain/knowledge/screen-questions";
import catalogue from "./catalogue.json";

/** Ids only: what the founding articles state, by section, and the rules that professionals expect beyond them. */
type Section = keyof typeof catalogue;

const asked: readonly ScreenQuestion[] = screenQuestions;

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

test.each(Object.entries(COUNTS))("%s holds %i ids, none twice", (section, count) => {
  const ids = catalogue[section as Section];
  expect(ids).toHaveLength(count);
  expect(new Set(ids).size).toBe(count);
});

/** Entries that something with another id stands for. */
const carried = [...rules, ...redFlagRules, ...asked].flatMap(({ carries = [] }) => carries.map((id) => ({ id })));

describe("nothing of the catalogue is lost", () => {
  test.each([
    ["exercises", items],
    ["massageTechniques", items],
    ["selfCare", items],
    ["massageProtocols", protocols],
    // Three are pure rules, which no plan can begin from.
    ["programs", [...programs, ...carried]],
    ["redFlags", [...redFlagRules, ...carried]],
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

describe("what is carried", () => {
  test("is an entry of the catalogue", () => {
    const known = new Set<string>(Object.values(catalogue).flat());
    expect(carried.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  test("has no program, red flag or rule of its own beside it", () => {
    const own = new Set<string>([...programs, ...redFlagRules, ...rules].map(({ id }) => id));
    expect(carried.filter(({ id }) => own.has(id))).toEqual([]);
  });

  test("three programs are rules: days of recovery, rest between sets, a beginner's limits", () => {
    expect(missing("programs", programs)).toEqual([
      "recovery-days-by-muscle-size",
      "rest-between-sets",
      "beginner-load-limits",
    ]);
  });

  test("a protocol that a rule carries names that rule", () => {
    const lost = rules.flatMap(({ id, carries = [] }) =>
      protocols.filter((one) => carries.includes(one.id) && !one.heldBy?.includes(id)).map((one) => [one.id, id]),
    );
    expect(lost).toEqual([]);
  });
});

function missing(section: Section, list: readonly { readonly id: string }[]): string[] {
  const known = new Set(list.map(({ id }) => id));
  return catalogue[section].filter((id) => !known.has(id));
}
