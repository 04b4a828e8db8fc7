import { expect, test } from "vitest";
import { findConditions, findMedicines } from "@/lib/domain/check/search-facts";

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
