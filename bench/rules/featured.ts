import { featureBits, touches, touchOf } from "@/lib/domain/check/features";
import type { CheckItem } from "@/lib/domain/check/types";
import type { Selector } from "@/lib/domain/knowledge/types";
import type { Featured } from "./json-rules-engine";

/** Items with every selector that means them, worked out ahead for the general engine. */
export function featured(items: readonly CheckItem[], selectors: Iterable<Selector>): Featured[] {
  const all = [...new Set(selectors)].map((selector) => ({ selector, touch: touchOf([selector]) }));
  return items.map((item) => {
    const bits = featureBits(item);
    return {
      item,
      features: new Set(all.filter(({ touch }) => touches(touch, bits, item.itemId)).map(({ selector }) => selector)),
    };
  });
}
