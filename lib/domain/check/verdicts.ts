import { TIERS, type Tier } from "../knowledge/types";
import type { Candidate } from "./candidates";
import type { CheckItem, Finding, Verdict } from "./types";

interface Word {
  readonly itemId: string;
  readonly ruleId: string;
  readonly tier: Tier;
  readonly overridden: boolean;
}

/** One verdict for each item, in the given order; findings come strictest first. */
export function verdictsOf(candidates: readonly Candidate[], findings: readonly Finding[]): readonly Verdict[] {
  const words = new Map<string, Word[]>();
  for (const { rule, items } of findings) {
    for (const { ref, itemId, tier, overriddenBy } of items) {
      const word = { itemId, ruleId: rule.id, tier, overridden: overriddenBy !== undefined };
      const said = words.get(ref);
      if (said) said.push(word);
      else words.set(ref, [word]);
    }
  }
  return candidates.map(({ item }) => verdictOf(item, words.get(item.ref) ?? []));
}

function verdictOf(item: CheckItem, words: readonly Word[]): Verdict {
  const ruleIds: string[] = [];
  let strictest: Tier | undefined;
  let blocks = false;
  for (const tier of TIERS) {
    for (const word of words) {
      // A name can stand for two items: each answers for its own.
      if (word.tier !== tier || word.itemId !== item.itemId) continue;
      strictest ??= tier;
      blocks ||= isBlocking(tier) && !word.overridden;
      if (!ruleIds.includes(word.ruleId)) ruleIds.push(word.ruleId);
    }
  }
  return { ref: item.ref, itemId: item.itemId, tier: tierOf(item, strictest), ruleIds, blocks };
}

// What is known to be blocked stays blocked; short of that, an untagged item has not been checked at all.
function tierOf(item: CheckItem, strictest: Tier | undefined): Verdict["tier"] {
  if (item.untagged && !(strictest && isBlocking(strictest))) return "not-checked";
  return strictest ?? "allowed";
}

function isBlocking(tier: Tier): boolean {
  return tier === "contraindicated" || tier === "needs-clearance";
}
