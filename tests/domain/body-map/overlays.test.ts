import { describe, expect, test } from "vitest";
import { covered, keepOffOf, targetsOf } from "@/lib/domain/body-map/overlays";
import { check } from "@/lib/domain/check/check";
import { checkItemOf } from "@/lib/domain/check/check-item";
import { items, rules } from "@/lib/domain/knowledge";
import { client, condition, TODAY } from "@/tests/support/facts";

const library = items.map((item) => checkItemOf(item));

function keptOff(...conditions: Parameters<typeof condition>[]) {
  const facts = client({ conditions: conditions.map((one) => condition(...one)) });
  const { findings } = check(facts, library, rules, { today: TODAY, overrides: [] });
  return { findings, keepOff: keepOffOf(findings, facts, TODAY) };
}

describe("what the map says to keep off", () => {
  test("is nothing where no finding is about an area", () => {
    expect(keptOff(["back-pain", { regions: ["lower-back"] }]).keepOff).toEqual([]);
  });

  test("is what findings with a local reach forbid, where the record says, and nothing else", () => {
    const { findings, keepOff } = keptOff(["skin-infection", { regions: ["calves"] }]);
    expect(findings.some(({ scope, tier }) => scope === "region" && tier === "contraindicated")).toBe(true);
    expect(keepOff.length).toBeGreaterThan(0);
    for (const { regions, unknown } of keepOff) expect([regions, unknown]).toEqual([["calves"], false]);
    expect([...covered(keepOff)].sort()).toEqual(["calf-left", "calf-right"]);
  });

  test("names an area that nobody has recorded", () => {
    const { keepOff } = keptOff(["skin-infection", {}]);
    expect(keepOff.some(({ unknown, regions }) => unknown && regions.length === 0)).toBe(true);
    expect(covered(keepOff).size).toBe(0);
  });
});

describe("what the map says is worked on", () => {
  test("names each area once with all that works there, and leaves out what is for the whole body", () => {
    const targets = targetsOf([
      { name: "Cat-cow", regions: ["lower-back", "mid-back"] },
      { name: "Bridge", regions: ["lower-back"] },
      { name: "Bridge", regions: ["lower-back"] },
      { name: "Walking", regions: ["whole-body"] },
    ]);
    expect(targets).toEqual([
      { regions: ["lower-back"], reason: "Cat-cow, Bridge" },
      { regions: ["mid-back"], reason: "Cat-cow" },
    ]);
    expect(covered(targets).has("lumbar-paraspinal-left")).toBe(true);
    expect(covered(targets).has("calf-left")).toBe(false);
  });
});
