import { describe, expect, test } from "vitest";
import { findMedicines } from "@/lib/domain/check/search-facts";
import { items } from "@/lib/domain/knowledge/index";
import type { Item, Kind } from "@/lib/domain/knowledge/types";
import catalogue from "./catalogue.json" with { type: "json" };

const EXERCISES: readonly Kind[] = [
  "stretch",
  "mobility",
  "strength",
  "relaxation",
  "breathing",
  "self-massage",
  "aerobic",
  "yoga",
];
const exercises = items.filter(({ kind }) => EXERCISES.includes(kind));
const assignable = items.filter(({ prescribable }) => prescribable);

describe("the library", () => {
  test("every exercise of the articles has a method, or says why it can have none", () => {
    const shownOnly = exercises.filter(({ id, prescribable }) => catalogue.exercises.includes(id) && !prescribable);
    expect(shownOnly.map(({ id }) => id).sort()).toEqual([
      "beginner-back-flexibility-video",
      "flexible-snake",
      "hot-yoga-bikram",
      "yoga-upper-back-neck-video",
    ]);
    for (const { purpose } of shownOnly) expect(purpose.length).toBeGreaterThan(40);
  });

  test("forty and more exercises stand beside those of the articles", () => {
    const own = exercises.filter(({ id, prescribable }) => prescribable && !catalogue.exercises.includes(id));
    expect(own.length).toBeGreaterThanOrEqual(40);
  });

  test("a method of ours names a published source", () => {
    const unnamed = assignable.filter(
      ({ methodBy, sources, kind }) =>
        methodBy === "ours" &&
        EXERCISES.includes(kind) &&
        !sources.some((ref) => ref !== "professional-knowledge" && !ref.startsWith("article-")),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    "effleurage",
    "petrissage",
    "kneading",
    "wringing",
    "friction",
    "tapotement",
    "hacking",
    "vibration",
    "compression",
    "trigger point",
    "myofascial",
    "stretch",
    "skin rolling",
  ])("%s is found among the techniques, by name or synonym", (term) => {
    const found = assignable.filter((item) => item.kind === "massage" && isCalled(item, term));
    expect(found.map(({ id }) => id)).not.toEqual([]);
  });

  test.each([
    ["chin tuck", "chin-tuck"],
    ["bridge", "glute-bridge"],
    ["dead bug", "dead-bug"],
    ["bird dog", "bird-dog"],
    ["side plank", "side-plank-knees"],
    ["hip hinge", "hip-hinge"],
    ["wall slide", "wall-slide"],
    ["sciatic", "sciatic-slider-seated"],
    ["diaphragmatic", "diaphragmatic-breathing"],
    ["hip flexor", "half-kneeling-hip-flexor-stretch"],
    ["hamstring", "hamstring-stretch-towel"],
  ])("%s finds %s", (term, id) => {
    expect(assignable.filter((item) => isCalled(item, term)).map((item) => item.id)).toContain(id);
  });
});

test.each([
  ["apixaban", "anticoagulant"],
  ["Eliquis", "anticoagulant"],
  ["Fosamax", "bisphosphonate"],
])("typing %s finds the class %s", (typed, classId) => {
  expect(findMedicines(typed)[0]?.classId).toBe(classId);
});

function isCalled({ name, synonyms }: Item, term: string): boolean {
  return [name, ...synonyms].some((word) => word.toLowerCase().replaceAll("-", " ").includes(term));
}
