import { deriveKeys } from "@/lib/domain/check/derive-keys";
import type { CheckItem, Facts } from "@/lib/domain/check/types";
import { contains, type RegionId } from "@/lib/domain/knowledge/regions";
import { type PlanLimit, type Rule, TIERS, type Tier } from "@/lib/domain/knowledge/types";

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
      if (rule.limit && !isBeyond(rule.limit, item, selected(rule, items), items)) continue;
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

function selected(rule: Rule, items: readonly CheckItem[]): CheckItem[] {
  return items.filter((item) => rule.touches.some((selector) => selects(selector, item)));
}

// Bounds by day, day after day, without sorting and without sets.
function isBeyond(
  limit: PlanLimit,
  item: CheckItem,
  touched: readonly CheckItem[],
  all: readonly CheckItem[],
): boolean {
  const on = (one: CheckItem, day: number) => one.days?.includes(day) ?? false;
  const days = item.days ?? [];
  const near = (one: CheckItem, regions: readonly RegionId[]) =>
    one.regions.some((own) => regions.some((region) => contains(own, region) || contains(region, own)));
  const isOneOf = (selectors: readonly string[], one: CheckItem) => selectors.some((word) => selects(word, one));
  const order = (one: CheckItem) => one.order ?? 0;
  switch (limit.kind) {
    case "minutes-per-use":
      return (item.dose?.minutes ?? 0) > limit.most;
    case "rest-between-sets":
      return (item.dose?.restSeconds ?? 0) > 0 && (item.dose?.restSeconds ?? 0) < limit.least;
    case "pause-after-use":
      return (item.dose?.timesPerDay ?? 1) * ((item.dose?.minutes ?? 0) + limit.minutes) > 960;
    case "days-apart": {
      const shared = limit.regions.filter((region) => near(item, [region]));
      return days.some((day) =>
        touched.some((other) =>
          Array.from({ length: limit.least - 1 }, (_, index) => index + 1).some(
            (gap) => near(other, shared) && (on(other, day + gap) || on(other, day - gap)),
          ),
        ),
      );
    }
    case "not-on-the-day-of":
      return all.some(
        (other) =>
          other !== item &&
          isOneOf(limit.others, other) &&
          near(other, item.regions) &&
          days.some((day) => on(other, day)),
      );
    case "times-in-plan":
      return false;
    case "after-one-of":
      if (isOneOf(limit.others, item)) return false;
      return days.some(
        (day) => !all.some((other) => on(other, day) && isOneOf(limit.others, other) && order(other) < order(item)),
      );
    case "dose-fitted":
      return item.asSuggested === true;
    case "framed-by":
      if (isOneOf(limit.ends, item)) return false;
      return days.some((day) => {
        const there = touched.filter((other) => on(other, day));
        const isEnd =
          !there.some((other) => order(other) < order(item)) || !there.some((other) => order(other) > order(item));
        return there.length >= limit.from && isEnd;
      });
  }
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
