import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { assessmentOptions } from "@/lib/domain/knowledge/assessment/assessment";
import { educationPoints } from "@/lib/domain/knowledge/education/education";
import { conditions, items, redFlagRules, rules } from "@/lib/domain/knowledge/index";
import { conflicts, rejectedLines } from "@/lib/domain/knowledge/not-repeated/not-repeated";
import { programs } from "@/lib/domain/knowledge/programs/programs";
import { protocols } from "@/lib/domain/knowledge/protocols/protocols";
import articles from "./articles.json";

// articles.json holds no text. It was made once from the five founding articles, which are not in this repository: each
// article in lower case, cut into words (runs of a-z and 0-9), and of every eight words in a row, joined by single
// spaces, the first five bytes of the SHA-1. The hashes stand sorted, each once, one after another, in base64. Five
// bytes tell about a million million runs apart, so a hit is a copied run and no chance. `lengths` counts each
// article's lines.

/** As many words in a row are no longer coincidence. */
const RUN = articles.words;

const RUNS = readRuns();

test("the hashes are whole", () => {
  expect(RUNS.size).toBe(11_781);
});

describe("no eight words in a row come from an article", () => {
  test.each([
    ["items", items],
    ["rules", rules],
    ["conditions", conditions],
    ["red flags", redFlagRules],
    ["assessment options", assessmentOptions],
    ["education points", educationPoints],
    ["conflicts", conflicts],
    ["rejected lines", rejectedLines],
    ["programs", programs],
    ["protocols", protocols],
    ["protocols", protocols],
  ] as const)("%s", (_, list) => {
    expect(list.flatMap((one) => textsOf(one).flatMap((text) => copied(text).map((run) => [one.id, run])))).toEqual([]);
  });
});

describe("the method", () => {
  test("finds a copied sentence, whatever its case and punctuation, and at the end of our own", () => {
    expect(copied("Muscle spasms can happen all over the body.")).toEqual([
      "muscle spasms can happen all over the body",
    ]);
    expect(copied("Ours comes first: MUSCLE spasms can happen, all over the body")).toHaveLength(1);
  });

  test("lets seven words pass, and eight of which one differs", () => {
    expect(copied("muscle spasms can happen all over the")).toEqual([]);
    expect(copied("muscle spasms can happen all over the legs")).toEqual([]);
  });

  test("walks every text of what it is given", () => {
    expect(textsOf({ a: "one", b: { c: ["two", { d: "three" }] }, e: 4, f: undefined })).toEqual([
      "one",
      "two",
      "three",
    ]);
  });
});

function copied(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, start) => words.slice(start, start + RUN).join(" "))
    .filter((run) => RUNS.has(createHash("sha1").update(run).digest().toString("hex", 0, articles.bytes)));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function readRuns(): ReadonlySet<string> {
  const bytes = Buffer.from(articles.runs, "base64");
  const count = bytes.length / articles.bytes;
  return new Set(
    Array.from({ length: count }, (_, index) =>
      bytes.toString("hex", index * articles.bytes, (index + 1) * articles.bytes),
    ),
  );
}
