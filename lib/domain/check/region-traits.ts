import { contains, type RegionId } from "../knowledge/regions";
import type { Trait } from "../knowledge/traits";
import type { Item } from "../knowledge/types";

const TRAIT_OF: readonly (readonly [RegionId, Trait])[] = [
  ["neck", "neck-region-massage"],
  ["shoulder-girdle", "shoulder-region-massage"],
  ["lower-back", "lumbar-region-massage"],
];

/** What hands-on work becomes on the regions chosen for it: kneading of the neck is neck massage by any name.
 *  The library's own regions only say where a technique can be used, so choosing just those adds nothing. */
export function regionTraits(
  { kind, regions: own }: Pick<Item, "kind" | "regions">,
  chosen: readonly RegionId[],
): readonly Trait[] {
  const handsOn = kind === "massage" || kind === "massage-session";
  if (!handsOn || sameRegions(own, chosen)) return [];
  return TRAIT_OF.filter(([region]) => chosen.some((one) => contains(region, one))).map(([, trait]) => trait);
}

function sameRegions(one: readonly RegionId[], other: readonly RegionId[]): boolean {
  return one.every((region) => other.includes(region)) && other.every((region) => one.includes(region));
}
