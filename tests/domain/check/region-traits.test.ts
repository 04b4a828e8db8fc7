import { expect, test } from "vitest";
import { checkItemOf } from "@/lib/domain/check/check-item";
import { itemById, items } from "@/lib/domain/knowledge/index";
import { contains, type RegionId } from "@/lib/domain/knowledge/regions";
import type { Trait } from "@/lib/domain/knowledge/traits";
import type { Item } from "@/lib/domain/knowledge/types";

const HANDS_ON: readonly (readonly [RegionId, Trait])[] = [
  ["neck", "neck-region-massage"],
  ["shoulder-girdle", "shoulder-region-massage"],
  ["lower-back", "lumbar-region-massage"],
];

test.each<[RegionId, Trait]>([
  ["neck", "neck-region-massage"],
  ["neck-front", "neck-region-massage"],
  ["shoulder-girdle", "shoulder-region-massage"],
  ["lower-back", "lumbar-region-massage"],
  ["sacrum", "lumbar-region-massage"],
])("hands chosen for the %s make it %s", (region, trait) => {
  expect(added("circular-friction", [region])).toEqual([trait]);
});

test("what lies elsewhere or holds more than the region adds nothing", () => {
  expect(added("circular-friction", ["calves", "whole-back", "upper-back", "whole-body"])).toEqual([]);
});

test("the library's own regions are no choice", () => {
  const { regions } = item("circular-friction");
  expect(added("circular-friction", [])).toEqual([]);
  expect(added("circular-friction", regions.toReversed())).toEqual([]);
});

test("an exercise stays what it is wherever it is done", () => {
  expect(added("ball-rolling-self-massage", ["neck"])).toEqual([]);
  expect(added("cat-cow", ["neck", "lower-back"])).toEqual([]);
});

test("each combination of pressure and regions has one list, so that its features are worked out once", () => {
  const chosen = item("circular-friction");
  const twice = [1, 2].map(() => checkItemOf(chosen, "row", { pressure: "deep" }, ["neck", "lower-back"]));
  expect(twice[0]?.traits).toBe(twice[1]?.traits);
  expect(twice[0]?.traits).not.toBe(checkItemOf(chosen, "row", { pressure: "deep" }, ["neck"]).traits);
  expect(twice[0]?.regions).toEqual(["neck", "lower-back"]);
});

test("a technique for one of these regions alone carries its trait without being asked", () => {
  const silent = items.filter(
    ({ kind, regions, traits, prescribable }) =>
      prescribable &&
      kind.startsWith("massage") &&
      HANDS_ON.some(([region, trait]) => regions.every((one) => contains(region, one)) && !traits.includes(trait)),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

function added(id: string, regions: readonly RegionId[]): Trait[] {
  const own = item(id);
  return checkItemOf(own, "row", undefined, regions).traits.filter((trait) => !own.traits.includes(trait));
}

function item(id: string): Item {
  const found = itemById(id);
  if (!found) throw new Error(`No item ${id}`);
  return found;
}
