import { describe, expect, test } from "vitest";
import { redFlagsOf } from "@/lib/domain/check/red-flags";
import { type DerivedKey, isDerivedKey } from "@/lib/domain/knowledge/derived-keys";
import { REFERENCES, redFlagRules } from "@/lib/domain/knowledge/index";
import type { RedFlagRule } from "@/lib/domain/knowledge/types";

/** Read at a glance. Unit: characters. */
const LONGEST_LINE = 140;

const table = redFlagRules.map((rule): [string, RedFlagRule] => [rule.id, rule]);

describe.each(table)("%s", (id, { allOf, urgency, say, sources }) => {
  test("fires on each of its combinations, with its urgency", () => {
    for (const keys of combinations(allOf)) {
      expect(raised(keys)).toContain(id);
      expect(redFlagsOf(new Set(keys)).find((flag) => flag.id === id)).toEqual({ id, urgency, say });
    }
  });

  test("is silent while one of its groups is missing", () => {
    for (const [missing, group] of allOf.entries()) {
      const others: readonly (readonly DerivedKey[])[] = allOf.filter((_, index) => index !== missing);
      // A key that stands in two groups meets both.
      const partial = combinations(others).filter((keys) => !group.some((key) => keys.includes(key)));
      for (const keys of partial) expect(raised(keys)).not.toContain(id);
    }
  });

  test("tells the practitioner what to do in one line, with sources", () => {
    expect(say.length).toBeLessThanOrEqual(LONGEST_LINE);
    expect(say).toMatch(/^(Call|Send|Refer|Doctor|Medical review|Obstetric team|Prescriber|Test) ?.*\.$/);
    expect(sources.filter(({ ref }) => !Object.hasOwn(REFERENCES, ref))).toEqual([]);
    expect(allOf.flat().filter((key) => !isDerivedKey(key))).toEqual([]);
  });
});

describe("everyday pain raises nothing", () => {
  test.each<DerivedKey[]>([
    ["any"],
    ["back-pain"],
    ["neck-pain"],
    ["muscle-tension"],
    ["doms"],
    ["acute-spasm"],
    ["chronic-spasm"],
    ["acute-severe-pain", "back-pain"],
    ["acute-spasm", "back-pain", "muscle-tension", "onset-within-3-days"],
    ["acute-spasm", "onset-over-3-days"],
    ["back-pain", "pain-over-2-weeks"],
    ["neck-pain", "whiplash-recent"],
    ["neck-pain", "muscle-tension", "migraine-attack"],
    ["back-pain", "older-frail", "osteoarthritis"],
    ["disc-radiculopathy", "back-pain"],
    ["back-pain", "fever"],
    ["doms", "trained-yesterday", "beginner"],
    ["diabetes", "impaired-sensation", "back-pain"],
    ["recent-trauma"],
    ["no-response-to-massage", "back-pain"],
  ])("%s", (...keys) => {
    expect(raised(keys)).toEqual([]);
  });
});

describe("together they do", () => {
  test.each<[string, DerivedKey[], string[]]>([
    ["strong pain that lasts", ["acute-severe-pain", "back-pain", "onset-over-3-days"], ["rf-immobile-3-days"]],
    ["a spasm and a numb leg", ["acute-spasm", "impaired-sensation"], ["rf-neuro-with-spasm"]],
    ["a fall at 78 and back pain", ["recent-trauma", "older-frail", "back-pain"], ["rf-after-trauma"]],
    [
      "strong neck pain after a crash",
      ["whiplash-recent", "neck-pain", "acute-severe-pain"],
      ["rf-after-trauma", "rf-cannot-turn-head"],
    ],
    [
      "strong back pain and no breath, the most urgent first",
      ["acute-severe-pain", "back-pain", "chest-pain-breathless", "onset-over-3-days"],
      ["rf-breathless-with-pain", "rf-chest-pain", "rf-immobile-3-days"],
    ],
    ["nothing helped", ["chronic-spasm", "no-response-to-massage"], ["rf-persistent-despite-all"]],
  ])("%s", (_, keys, ids) => {
    expect(raised(keys)).toEqual(ids);
  });
});

function raised(keys: readonly DerivedKey[]): string[] {
  return redFlagsOf(new Set(keys)).map(({ id }) => id);
}

/** One key of each group, in every way. */
function combinations(groups: readonly (readonly DerivedKey[])[]): DerivedKey[][] {
  return groups.reduce<DerivedKey[][]>(
    (begun, group) => begun.flatMap((keys) => group.map((key) => [...keys, key])),
    [[]],
  );
}
