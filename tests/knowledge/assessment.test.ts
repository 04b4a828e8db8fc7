import { describe, expect, test } from "vitest";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import { ASSESSMENT_GROUPS, type AssessmentOption } from "@/lib/domain/knowledge/assessment/types";
import { CONDITION_IDS } from "@/lib/domain/knowledge/conditions";
import articles from "./articles.json";

/** Everything that the founding articles ask or observe. Unit: options. */
const ALL = 107;

const LENGTHS: Readonly<Record<string, number>> = articles.lengths;

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe("the options together", () => {
  test("are all there, each once", () => {
    expect(new Set(assessmentOptions.map(({ id }) => id)).size).toBe(ALL);
    expect(assessmentOptions).toHaveLength(ALL);
  });

  test("come in the order in which they are asked", () => {
    expect([...new Set(assessmentOptions.map(({ group }) => group))]).toEqual([...ASSESSMENT_GROUPS]);
    const places = assessmentOptions.map(({ group }) => ASSESSMENT_GROUPS.indexOf(group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe("an option", () => {
  test.each(assessmentOptions.map((option): [string, AssessmentOption] => [option.id, option]))(
    "%s is complete",
    (_, { label, ask, articleLines, opens }) => {
      expect(label).not.toBe("");
      expect(ask).not.toBe("");
      expect(articleLines.length).toBeGreaterThan(0);
      expect(articleLines.filter(({ article, line }) => !(line >= 1 && line <= (LENGTHS[article] ?? 0)))).toEqual([]);
      expect(opens === undefined || CONDITION_IDS.includes(opens)).toBe(true);
    },
  );

  test.each(assessmentOptions.map((option): [string, AssessmentOption] => [option.id, option]))(
    "%s has choices and limits as its input needs them, and no others",
    (_, { input, choices, unit, least, most }) => {
      expect(choices !== undefined).toBe(input === "one-of" || input === "some-of");
      const values = choices?.map(({ value }) => value) ?? [];
      expect(new Set(values).size).toBe(values.length);
      expect(values.filter((value) => !KEBAB_CASE.test(value))).toEqual([]);
      const counted = input === "number" || input === "scale";
      expect([unit, least, most].map((one) => one !== undefined)).toEqual([counted, counted, counted]);
      if (least !== undefined && most !== undefined) expect(least).toBeLessThan(most);
    },
  );

  test("of posture is never told as the cause of pain", () => {
    const posture = assessmentOptions.filter(({ group }) => group === "posture");
    expect(posture.filter(({ caution, why }) => !caution && !why).map(({ id }) => id)).toEqual([]);
  });
});
