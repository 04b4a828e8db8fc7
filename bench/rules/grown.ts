import { checkItemOf } from "@/lib/domain/check/check-item";
import type { CheckItem } from "@/lib/domain/check/types";
import { items, rules } from "@/lib/domain/knowledge";
import { DERIVED_KEYS } from "@/lib/domain/knowledge/derived-keys";
import type { Rule } from "@/lib/domain/knowledge/types";

/** Any number of rules: the shipped ones, then copies spread evenly over everything that can be on a record. */
export function rulesGrownTo(count: number, of: readonly Rule[] = rules): readonly Rule[] {
  return Array.from({ length: count }, (_, index): Rule => {
    const shipped = of[index % of.length];
    if (!shipped) throw new Error("There are no rules");
    if (index < of.length) return shipped;
    const key = DERIVED_KEYS[index % DERIVED_KEYS.length];
    return { ...shipped, id: `${shipped.id}-${index}`, keys: key ? [key] : shipped.keys };
  });
}

/** Any number of things to check: the shipped ones, then copies under other names. */
export function itemsGrownTo(count: number): CheckItem[] {
  return Array.from({ length: count }, (_, index) => {
    const shipped = items[index % items.length];
    if (!shipped) throw new Error("There are no items");
    // A list of its own, as an item of its own has: features are remembered by it.
    const own =
      index < items.length ? shipped : { ...shipped, id: `${shipped.id}-${index}`, traits: [...shipped.traits] };
    return checkItemOf(own);
  });
}
