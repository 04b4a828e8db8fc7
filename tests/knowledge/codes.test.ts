import { describe, expect, test } from "vitest";
import { conditions } from "@/lib/domain/knowledge/conditions";
import type { Condition } from "@/lib/domain/knowledge/types";

const withIcd = conditions.flatMap(({ id, icd10 }) => (icd10 ? [[id, icd10] as const] : []));
const withSnomed = conditions.flatMap(({ id, snomed }) => (snomed ? [[id, snomed] as const] : []));

describe("ICD-10-CM", () => {
  // A letter, a digit, a digit or letter; up to four more behind a point.
  test.each(withIcd)("%s: %s has the form", (_, code) => {
    expect(code).toMatch(/^[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?$/);
  });
});

describe("SNOMED CT", () => {
  test.each(withSnomed)("%s: %s is a concept id with its check digit", (_, id) => {
    expect(id).toMatch(/^[1-9]\d{5,17}$/);
    // The digits before the check digit name the kind of component: 00 and 10 are concepts.
    expect(["00", "10"]).toContain(id.slice(-3, -1));
    expect(isWhole(id)).toBe(true);
  });

  test("stands for one condition each", () => {
    const ids = withSnomed.map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("is left out where a condition names several diagnoses", () => {
    const open: readonly Condition["id"][] = [
      "stroke-tia",
      "asthma-copd",
      "heart-attack",
      "connective-tissue-vascular",
    ];
    expect(withSnomed.filter(([id]) => open.includes(id))).toEqual([]);
  });

  test("a slip of one digit or of two neighbours is seen", () => {
    for (const [, id] of withSnomed) {
      const slips = [...id].flatMap((digit, place) => [
        replaced(id, place, String((Number(digit) + 1) % 10)),
        ...(place > 0 && id[place - 1] !== digit
          ? [replaced(replaced(id, place, id[place - 1]), place - 1, digit)]
          : []),
      ]);
      expect(slips.filter(isWhole)).toEqual([]);
    }
  });

  test("the check digit is the published one", () => {
    // Verhoeff's own example: 236 gets 3.
    expect([..."0123456789"].filter((digit) => isWhole(`236${digit}`))).toEqual(["3"]);
  });
});

// J. Verhoeff, Error Detecting Decimal Codes, Mathematical Centre Tract 29, Amsterdam 1969; SNOMED CT takes it for the
// last digit of every identifier (Technical Implementation Guide, "Check-digit"). Digits are the turns (0-4) and flips
// (5-9) of a pentagon, multiplied from the right, each first shuffled once more than the one before it.

function isWhole(id: string): boolean {
  return [...id].reverse().reduce((product, digit, place) => after(product, shuffled(Number(digit), place)), 0) === 0;
}

/** One move of the pentagon after another. */
function after(one: number, other: number): number {
  const turned = one < 5 ? one + other : one - other;
  const turns = ((turned % 5) + 5) % 5;
  return one < 5 === other < 5 ? turns : turns + 5;
}

const SHUFFLE = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function shuffled(digit: number, times: number): number {
  return Array.from({ length: times % 8 }).reduce<number>((now) => SHUFFLE[now] ?? now, digit);
}

function replaced(id: string, place: number, digit = ""): string {
  return id.slice(0, place) + digit + id.slice(place + 1);
}
