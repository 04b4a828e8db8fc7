import { describe, expect, test } from "vitest";
import { educationPoints } from "@/lib/domain/knowledge/education/education";
import { type EducationPoint, EVIDENCE } from "@/lib/domain/knowledge/education/types";
import { REFERENCES } from "@/lib/domain/knowledge/references";
import { readingGrade } from "@/lib/domain/reading/reading-grade";
import articles from "./articles.json";

/** Everything that the founding articles explain. Unit: points. */
const ALL = 55;

/** The product's promise to clients. Unit: years of school. */
const HIGHEST_GRADE = 6;

/** A line fits a phone twice over. Unit: characters. */
const LONGEST_LINE = 90;

const LENGTHS: Readonly<Record<string, number>> = articles.lengths;

/** Praise, promises and words of the trade. */
const UNSUITABLE =
  /\b(?:great|excellent|amazing|well done|proud|cure[sd]?|guarantee\w*|always works|never hurts|pain-free|toxins?|energy flow|lactate|fascia|trigger points?|isometric|eccentric|lumbar|cervical)\b/i;

const points = educationPoints.map((point): [string, EducationPoint] => [point.id, point]);

test("every point is there once", () => {
  expect(new Set(educationPoints.map(({ id }) => id)).size).toBe(ALL);
  expect(educationPoints).toHaveLength(ALL);
});

describe("for the practitioner", () => {
  test.each(points)("%s is complete", (_, { title, practitioner, evidence, articleLines, sources }) => {
    expect(title).not.toBe("");
    expect(sentences(practitioner).length).toBeGreaterThanOrEqual(1);
    expect(sentences(practitioner).length).toBeLessThanOrEqual(3);
    expect(EVIDENCE).toContain(evidence);
    expect(articleLines.length).toBeGreaterThan(0);
    expect(articleLines.filter(({ article, line }) => !(line >= 1 && line <= (LENGTHS[article] ?? 0)))).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter((ref) => !Object.hasOwn(REFERENCES, ref))).toEqual([]);
  });
});

describe("for the client", () => {
  test.each(points)("%s is short and plain", (_, { client }) => {
    expect(client.lines.length).toBeGreaterThanOrEqual(2);
    expect(client.lines.length).toBeLessThanOrEqual(5);
    const all = [client.title, ...client.lines];
    expect(all.filter((line) => line.trim() === "" || line.length > LONGEST_LINE)).toEqual([]);
    expect(all.filter((line) => UNSUITABLE.test(line))).toEqual([]);
    expect(client.lines.filter((line) => !/[.?!]$/.test(line))).toEqual([]);
    expect(readingGrade(all.map((line) => (/[.?!]$/.test(line) ? line : `${line}.`)).join(" "))).toBeLessThanOrEqual(
      HIGHEST_GRADE,
    );
    expect(client.lines.filter((line) => readingGrade(line) > HIGHEST_GRADE)).toEqual([]);
  });
});

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]) /);
}
