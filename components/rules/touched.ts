import { checkItemOf } from "@/lib/domain/check/check-item";
import { featureBits, touches, touchOf } from "@/lib/domain/check/features";
import { anyOverlap } from "@/lib/domain/knowledge/regions";
import { type Item, type Rule, type Selector, TIERS } from "@/lib/domain/knowledge/types";

/** The rules that speak about an item, strictest first. */
export function rulesTouching(item: Item, rules: readonly Rule[]): readonly Rule[] {
  const features = featureBits(checkItemOf(item));
  return rules
    .filter((rule) => touches(touchOf(rule.touches), features, item.id) && isOnSite(rule, item))
    .sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) || a.condition.localeCompare(b.condition, "en"));
}

/** The items that any of the selectors means. */
export function touchedBySelectors(selectors: readonly Selector[], items: readonly Item[]): readonly Item[] {
  const touch = touchOf(selectors);
  return items.filter((item) => touches(touch, featureBits(checkItemOf(item)), item.id));
}

/** The items a rule speaks about, by name. */
export function itemsTouchedBy(rule: Rule, items: readonly Item[]): readonly Item[] {
  const touch = touchOf(rule.touches);
  return items
    .filter((item) => touches(touch, featureBits(checkItemOf(item)), item.id) && isOnSite(rule, item))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

// A local rule with a fixed place only asks items elsewhere to keep off it: that is not listed as a hit.
function isOnSite({ scope, sites }: Rule, { regions }: Item): boolean {
  return scope !== "region" || !sites || anyOverlap(sites, regions);
}
