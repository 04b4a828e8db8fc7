import { TIERS, type Tier } from "../knowledge/types";
import type { CheckItem, Finding, Verdict } from "./types";

interface Word {
  readonly itemId: string;
  readonly ruleId: string;
  readonly tier: Tier;
  readonly overridden: boolean;
}

/** One verdict for each item, in the given order; findings come strictest first. */
export function verdictsOf(items: readonly CheckItem[], findings: readonly Finding[]): readonly Verdict[] {
  const words = new Map<string, Word[]>();
  for (const { rule, items: touched } of findings) {
    for (const { ref, itemId, tier, overriddenBy } of touched) {
      const word = { itemId, ruleId: rule.id, tier, overridden: overriddenBy !== undefined };
      const said = words.get(ref);
      if (said) said.push(word);
      else words.set(ref, [word]);
    }
  }
  return items.map((item) => verdictOf(item, words.get(item.ref) ?? []));
}

function verdictOf(item: CheckItem, words: readonly Word[]): Verdict {
  const own = words.filter(({ itemId }) => itemId === item.itemId);
  const ordered = own.sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  const blocks = ordered.some(({ tier, overridden }) => isBlocking(tier) && !overridden);
  return {
    ref: item.ref,
    itemId: item.itemId,
    tier: tierOf(item, ordered[0]?.tier),
    ruleIds: [...new Set(ordered.map(({ ruleId }) => ruleId))],
    blocks,
  };
}

// What is known to be blocked stays blocked; short of that, an untagged item has not been checked at all.
function tierOf(item: CheckItem, strictest: Tier | undefined): Verdict["tier"] {
  if (item.untagged && !(strictest && isBlocking(strictest))) return "not-checked";
  return strictest ?? "allowed";
}

function isBlocking(tier: Tier): boolean {
  return tier === "contraindicated" || tier === "needs-clearance";
}
