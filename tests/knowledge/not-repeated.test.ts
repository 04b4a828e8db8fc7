import { describe, expect, test } from "vitest";
import { educationPoints } from "@/lib/domain/knowledge/education/education";
import { REFERENCES } from "@/lib/domain/knowledge/index";
import { conflicts, rejectedLines } from "@/lib/domain/knowledge/not-repeated/not-repeated";
import type { Conflict } from "@/lib/domain/knowledge/not-repeated/types";
import type { ArticleLine } from "@/lib/domain/knowledge/types";
import articles from "./articles.json";

/** Contradictions among the founding articles, and between them and better evidence. Unit: conflicts. */
const ALL = 62;

/** Nineteen groups of lines without content, and two claims of which no rule is made. */
const ALL_REJECTED = 21;

const NOT_RULES = ["s-avoid-oranges", "s-massage-public-health-pause"];

const LENGTHS: Readonly<Record<string, number>> = articles.lengths;

test("every conflict is there once", () => {
  expect(new Set(conflicts.map(({ id }) => id)).size).toBe(ALL);
  expect(conflicts).toHaveLength(ALL);
});

describe("a conflict", () => {
  test.each(conflicts.map((conflict): [string, Conflict] => [conflict.id, conflict]))(
    "%s says who claims what, what is known and what follows",
    (_, { topic, positions, evidence, sources, weDo }) => {
      expect([topic, evidence, weDo]).not.toContain("");
      expect(positions.length).toBeGreaterThan(0);
      expect(positions.filter(({ says, articleLines }) => says === "" || articleLines.length === 0)).toEqual([]);
      expect(positions.flatMap(({ articleLines }) => outside(articleLines))).toEqual([]);
      // "professional-knowledge" is the source that says so where no work is cited.
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((ref) => !Object.hasOwn(REFERENCES, ref))).toEqual([]);
      expect(sources.filter((ref) => REFERENCES[ref].kind === "article")).toEqual([]);
    },
  );

  test("between articles has two sides at least", () => {
    const between = conflicts.filter(({ kind }) => kind === "article-and-article");
    expect(between.filter(({ positions }) => positions.length < 2).map(({ id }) => id)).toEqual([]);
    const alone = between.filter(
      ({ positions }) =>
        new Set(positions.flatMap(({ articleLines }) => articleLines.map(({ article }) => article))).size < 2,
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  test("that an education point names exists", () => {
    const known = new Set(conflicts.map(({ id }) => id));
    const named = educationPoints.flatMap(({ conflict }) => (conflict === undefined ? [] : [conflict]));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("what is left out", () => {
  test("is all listed, each once, with a reason and its lines", () => {
    expect(new Set(rejectedLines.map(({ id }) => id)).size).toBe(ALL_REJECTED);
    expect(rejectedLines).toHaveLength(ALL_REJECTED);
    expect(rejectedLines.filter(({ reason, articleLines }) => reason === "" || articleLines.length === 0)).toEqual([]);
    expect(rejectedLines.flatMap(({ articleLines }) => outside(articleLines))).toEqual([]);
  });

  test("names the two claims of which no rule is made", () => {
    expect(rejectedLines.filter(({ kind }) => kind === "not-a-rule").map(({ id }) => id)).toEqual(NOT_RULES);
  });
});

function outside(lines: readonly ArticleLine[]): ArticleLine[] {
  return lines.filter(({ article, line }) => !(line >= 1 && line <= (LENGTHS[article] ?? 0)));
}
