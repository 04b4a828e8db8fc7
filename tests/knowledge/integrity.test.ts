import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isIsoDay } from "@/lib/domain/day/day";
import { CONDITION_IDS } from "@/lib/domain/knowledge/conditions";
import { DERIVED_KEYS, isDerivedKey } from "@/lib/domain/knowledge/derived-keys";
import {
  conditions,
  itemById,
  items,
  medicineClasses,
  REFERENCES,
  redFlagRules,
  ruleById,
  rules,
} from "@/lib/domain/knowledge/index";
import { MEDICINE_CLASS_IDS } from "@/lib/domain/knowledge/medicines";
import { isTrait } from "@/lib/domain/knowledge/traits";
import type { Item, Rule } from "@/lib/domain/knowledge/types";
import { readingGrade } from "@/lib/domain/reading/reading-grade";

/** The product's promise to clients. Unit: years of school. */
const HIGHEST_GRADE = 6;

/** A finding's first line is read at a glance. Unit: characters. */
const LONGEST_LINE = 140;

const RULES_ROOM = path.resolve(import.meta.dirname, "../../lib/domain/knowledge/rules");
const CASES_ROOM = path.resolve(import.meta.dirname, "rules");

describe("the whole", () => {
  test.each([
    ["items", items],
    ["rules", rules],
    ["conditions", conditions],
    ["medicine classes", medicineClasses],
    ["red flags", redFlagRules],
  ])("%s carry no id twice", (_, list) => {
    const ids = list.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("is data: nothing is lost on the way through JSON", () => {
    expect(JSON.parse(JSON.stringify({ items, rules, conditions, medicineClasses }))).toEqual({
      items,
      rules,
      conditions,
      medicineClasses,
    });
  });

  test("lists every condition and medicine id", () => {
    expect(conditions.map(({ id }) => id).sort()).toEqual([...CONDITION_IDS].sort());
    expect(medicineClasses.map(({ id }) => id).sort()).toEqual([...MEDICINE_CLASS_IDS].sort());
  });
});

describe("rules", () => {
  test.each(readdirSync(RULES_ROOM, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")))(
    "%s has a table that names each of its rules",
    (file) => {
      const cases = path.join(CASES_ROOM, file.replace(/\.ts$/, ".test.ts"));
      expect(existsSync(cases)).toBe(true);
      const table = readFileSync(cases, "utf8");
      const ids = [...readFileSync(path.join(RULES_ROOM, file), "utf8").matchAll(/^ {4}id: "(.+)",$/gm)].map(
        ([, id]) => id,
      );
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !table.includes(`"${id}"`))).toEqual([]);
    },
  );

  test.each(rules.map((rule): [string, Rule] => [rule.id, rule]))("%s is complete", (id, rule) => {
    expect(ruleById(id)).toBe(rule);
    expect(rule.keys.filter((key) => !isDerivedKey(key))).toEqual([]);
    expect(rule.sources.filter(({ ref }) => !Object.hasOwn(REFERENCES, ref))).toEqual([]);
    expect(rule.say.practitioner.length).toBeLessThanOrEqual(LONGEST_LINE);
    expect(rule.say.practitioner).not.toMatch(/use caution|be careful|consult a physician/i);
    expect(rule.instead).not.toBe("");
    expect(isIsoDay(rule.reviewedOn)).toBe(true);
    expect(rule.tier !== "modify" || rule.change !== undefined).toBe(true);
    expect(readingGrade(rule.say.client)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  test("touch only traits that an item carries, and only items that exist", () => {
    const carried = new Set<string>(items.flatMap(({ traits }) => traits));
    const selectors = rules.flatMap(({ touches }) => touches);
    expect([...new Set(selectors)].filter((one) => isTrait(one) && !carried.has(one))).toEqual([]);
    const named = selectors.filter((one) => one.startsWith("item:")).map((one) => one.slice(5));
    expect([...new Set(named)].filter((id) => !itemById(id))).toEqual([]);
  });

  test("act on keys of the list, and say so when sources differ in stance", () => {
    const used = new Set<string>(rules.flatMap(({ keys }) => keys));
    const silent = DERIVED_KEYS.filter((key) => !used.has(key));
    expect(silent.length).toBeLessThan(40);
    expect(rules.filter((rule) => differ(rule) && !rule.contested).map(({ id }) => id)).toEqual([]);
  });
});

describe("items", () => {
  test.each(items.map((item): [string, Item] => [item.id, item]))("%s is complete", (_, item) => {
    expect(item.sources.length).toBeGreaterThan(0);
    expect(item.sources.filter((ref) => !Object.hasOwn(REFERENCES, ref))).toEqual([]);
    expect(item.purpose).not.toBe("");
    expect(item.methodBy !== "article" || item.articleLines.length > 0).toBe(true);
    if (!item.prescribable) return;
    expect(item.method.length).toBeGreaterThan(0);
    expect(item.traits.length).toBeGreaterThan(0);
    expect(item.client).toBeDefined();
  });

  test.each(items.flatMap(({ id, client }) => (client ? [[id, Object.values(client).flat()] as const] : [])))(
    "%s speaks plainly to the client",
    (_, wording) => {
      expect(wording.filter((line) => line.trim() === "")).toEqual([]);
      expect(
        readingGrade(wording.map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)).join(" ")),
      ).toBeLessThanOrEqual(HIGHEST_GRADE);
    },
  );

  test.each(["prone-lying", "supine-lying", "side-lying", "quadruped"] as const)(
    "%s is a trait of what is done in that position",
    (trait) => {
      const position = trait.replace("-lying", "");
      const wrong = items.filter(
        (item) =>
          item.prescribable &&
          item.position === (trait === "side-lying" ? trait : position) &&
          !item.traits.includes(trait),
      );
      expect(wrong.map(({ id }) => id)).toEqual([]);
    },
  );
});

function differ({ sources }: Rule): boolean {
  return new Set(sources.map(({ stance }) => stance)).size > 1;
}
