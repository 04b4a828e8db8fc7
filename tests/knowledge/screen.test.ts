import { describe, expect, test } from "vitest";
import { CONDITION_IDS } from "@/lib/domain/knowledge/conditions";
import { isDerivedKey } from "@/lib/domain/knowledge/derived-keys";
import { ruleById, rules } from "@/lib/domain/knowledge/index";
import { SCREEN_SECTIONS } from "@/lib/domain/knowledge/screen/types";
import { type ScreenQuestion, screenQuestions } from "@/lib/domain/knowledge/screen-questions";

/** Longest question that is understood when it is read out once. Unit: words. */
const MOST_WORDS = 25;

const questions = screenQuestions.map((question): [string, ScreenQuestion] => [question.id, question]);

describe("a question of the readiness form", () => {
  test.each(questions)("%s is short, and a question", (_, { question, short }) => {
    expect(question.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
    expect(question).toMatch(/\?$/);
    expect(short).not.toBe("");
  });

  test.each(questions)("%s has rules behind it, and a sign its own", (_, { key, rows }) => {
    expect(rows.filter((id) => !ruleById(id))).toEqual([]);
    if (key === undefined) return;
    expect(isDerivedKey(key)).toBe(true);
    const [first] = rows;
    expect(rules.filter(({ keys }) => keys.includes(key)).map(({ id }) => id)).toContain(first);
  });

  test.each(questions)("%s: a yes is a sign, or is settled by something that can be recorded", (_, question) => {
    const { key, opens, settledBy = [], medicine } = question;
    expect([key, opens, medicine].filter(Boolean)).toHaveLength(1);
    const named = [...(opens ? [opens] : []), ...(settledBy === "today" ? [] : settledBy)];
    expect(named.filter((id) => !CONDITION_IDS.includes(id))).toEqual([]);
  });
});

describe("the form", () => {
  test("asks nothing twice, and no two signs share a key", () => {
    expect(new Set(screenQuestions.map(({ id }) => id)).size).toBe(screenQuestions.length);
    const keys = screenQuestions.flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("comes section by section", () => {
    expect([...new Set(screenQuestions.map(({ section }) => section))]).toEqual(Object.keys(SCREEN_SECTIONS));
  });

  // Seven minutes of answers are not given honestly; fourteen red-flag lines and the readiness questions fit into two.
  test("stays a two-minute form", () => {
    expect(screenQuestions.length).toBeLessThanOrEqual(28);
  });

  test("asks for every red flag that has a question of its own", () => {
    const rows = screenQuestions.flatMap((question) => question.rows);
    const asked = ["A01", "A02", "D33", "A03", "A04", "A05", "B01", "B16", "B17", "F05", "A11", "G01", "G07"];
    expect(asked.filter((id) => !rows.includes(id))).toEqual([]);
  });
});
