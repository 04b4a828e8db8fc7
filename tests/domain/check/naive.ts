import { deriveKeys } from "@/lib/domain/check/derive-keys";
import type { CheckItem, Facts } from "@/lib/domain/check/types";
import { contains, type RegionId } from "@/lib/domain/knowledge/regions";
import { type Rule, TIERS, type Tier } from "@/lib/domain/knowledge/types";

const EXERCISE = ["stretch", "mobility", "strength", "aerobic", "yoga"];

/** The check written as plainly as possible: every rule, every item, every selector. The oracle for the fast one. */
export function naiveTiers(
  facts: Facts,
  items: readonly CheckItem[],
  rules: readonly Rule[],
  today: string,
): Record<string, Tier | "allowed"> {
  const { evidence } = deriveKeys(facts, today);
  const result: Record<string, Tier | "allowed"> = {};
  for (const item of items) {
    const tiers: Tier[] = [];
    for (const rule of rules) {
      const because = evidence.filter(({ key }) => rule.keys.includes(key));
      if (because.length === 0 || !rule.touches.some((selector) => selects(selector, item))) continue;
      const tier = tierHere(
        rule,
        because.map(({ regions }) => regions),
        item,
      );
      if (tier) tiers.push(clear(tier, facts, item, today));
    }
    result[item.ref] = TIERS.find((tier) => tiers.includes(tier)) ?? "allowed";
  }
  return result;
}

function selects(selector: string, item: CheckItem): boolean {
  if (selector === "@massage") return item.kind === "massage" || item.kind === "massage-session";
  if (selector === "@self-massage") return item.kind === "self-massage" || item.itemId === "four-finger-press";
  if (selector === "@exercise") return EXERCISE.includes(item.kind);
  if (selector === "@stretch") return item.kind === "stretch" || item.traits.includes("static-stretch");
  if (selector === "@all") return item.kind !== "breathing" && item.kind !== "advice";
  if (selector.startsWith("item:")) return selector === `item:${item.itemId}`;
  if (selector.startsWith("kind:")) return selector === `kind:${item.kind}`;
  return item.traits.some((trait) => trait === selector);
}

function tierHere(rule: Rule, recorded: readonly (readonly RegionId[] | undefined)[], item: CheckItem): Tier | null {
  if (rule.scope !== "region") return rule.tier;
  const everywhere = !rule.sites && (rule.keys.includes("any") || recorded.some((regions) => regions === undefined));
  const regions = rule.sites ?? recorded.flatMap((one) => one ?? []);
  const meets = regions.some((one) => item.regions.some((other) => contains(one, other) || contains(other, one)));
  if (everywhere || meets) return rule.tier;
  return rule.tier === "note" ? null : "modify";
}

function clear(tier: Tier, facts: Facts, item: CheckItem, today: string): Tier {
  const cleared = facts.clearances.some(
    ({ covers, givenOn, until }) =>
      givenOn <= today && today <= until && covers.some((selector) => selects(selector, item)),
  );
  return tier === "needs-clearance" && cleared ? "modify" : tier;
}
