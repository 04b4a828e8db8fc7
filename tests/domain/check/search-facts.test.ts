import { expect, test } from "vitest";
import { findConditions, findMedicines } from "@/lib/domain/check/search-facts";
import { conditions } from "@/lib/domain/knowledge/conditions";
import type { Condition } from "@/lib/domain/knowledge/types";

test("a brand is found with the generic inside it", () => {
  expect(findMedicines("eliq")[0]).toEqual({
    classId: "anticoagulant",
    className: "Anticoagulant",
    name: "Eliquis",
    generic: "apixaban",
  });
});

test.each([
  ["coum", "anticoagulant"],
  ["Xarelto", "anticoagulant"],
  ["warf", "anticoagulant"],
  ["tramadol", "opioid"],
  ["baclo", "muscle-relaxant"],
  ["concor", "beta-blocker"],
  ["predni", "steroid-oral"],
])("%s is a medicine of the class %s", (typed, classId) => {
  expect(findMedicines(typed)[0]?.classId).toBe(classId);
});

test.each([
  ["slipped", "disc-radiculopathy"],
  ["HTN", "hypertension"],
  ["high bl", "hypertension"],
  ["preg", "pregnancy"],
  ["sciat", "disc-radiculopathy"],
  ["bppv", "vertigo"],
])("%s is the condition %s", (typed, id) => {
  expect(findConditions(typed)[0]?.conditionId).toBe(id);
});

test("says which synonym fitted", () => {
  expect(findConditions("htn")[0]).toMatchObject({ name: "High blood pressure", matched: "HTN" });
});

test.each([
  ["knee osteo", "knees"],
  ["osteoarthritis of the hip", "hips"],
  ["Lumbar spinal", "lower-back"],
  ["wry", "neck"],
  ["osteoarthritis", undefined],
  ["facet joint", undefined],
  ["sciatica", undefined],
])("%s says the body area %s, or leaves it open", (typed, region) => {
  expect(findConditions(typed)[0]?.region).toBe(region);
});

test("an area is said only of a name that the condition has, and only where it is asked", () => {
  for (const { name, synonyms, plain, asks, sites = {} } of conditions as readonly Condition[]) {
    const names = [name, ...synonyms, plain];
    expect(Object.keys(sites).filter((one) => !names.includes(one))).toEqual([]);
    if (Object.keys(sites).length > 0) expect(asks).toContain("region");
  }
});

test("beginnings come before parts", () => {
  const names = findConditions("ost", 20).map(({ matched }) => matched.toLowerCase());
  const firstPart = names.findIndex((name) => !name.startsWith("ost"));
  expect(names.slice(0, 2).every((name) => name.startsWith("ost"))).toBe(true);
  expect(names.slice(firstPart).some((name) => name.startsWith("ost"))).toBe(false);
});

test("one letter says too little, nonsense nothing", () => {
  expect(findConditions("p")).toEqual([]);
  expect(findMedicines(" ")).toEqual([]);
  expect(findConditions("qqqq")).toEqual([]);
});
