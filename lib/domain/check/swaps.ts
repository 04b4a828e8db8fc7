import { anyOverlap } from "../knowledge/regions";
import type { Change, Item, Kind, Rule, Tier } from "../knowledge/types";
import { check } from "./check";
import { checkItemOf } from "./check-item";
import type { CheckContext, Facts, Verdict } from "./types";

/** An item that can stand in for another, with what the check says about it. */
export interface Swap {
  readonly item: Item;
  readonly tier: "allowed" | "note" | "modify";
  readonly ruleIds: readonly string[];
  /** What to change under a `modify`. */
  readonly changes: readonly Change[];
}

type Family = "exercise" | "massage" | "heat-cold" | "advice";

const FAMILY: Readonly<Record<Kind, Family>> = {
  stretch: "exercise",
  mobility: "exercise",
  strength: "exercise",
  relaxation: "exercise",
  breathing: "exercise",
  "self-massage": "massage",
  aerobic: "exercise",
  yoga: "exercise",
  massage: "massage",
  "massage-session": "massage",
  heat: "heat-cold",
  cold: "heat-cold",
  "heat-cold": "heat-cold",
  topical: "heat-cold",
  advice: "advice",
};

const EASE: readonly Verdict["tier"][] = ["allowed", "note", "modify"];

/** A note holds nothing back, so what has one comes as easily as what has none. */
const needsChange = ({ tier }: Swap) => Number(tier === "modify");

/** Up to `limit` prescribable items with the same purpose that pass the same check: those that need no change first,
 *  then the closest. Empty means: none, refer. */
export function swapsFor(
  itemId: string,
  facts: Facts,
  library: readonly Item[],
  rules: readonly Rule[],
  context: CheckContext,
  limit = 3,
): readonly Swap[] {
  const wanted = library.find(({ id }) => id === itemId);
  if (!wanted) return [];
  const alike = library.filter((item) => item.prescribable && item.id !== itemId && canReplace(wanted, item));
  const { findings, verdicts } = check(
    facts,
    alike.map((item) => checkItemOf(item)),
    rules,
    context,
  );
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.itemId, verdict]));
  return alike
    .flatMap((item) => {
      const { tier, ruleIds } = verdictOf.get(item.id) ?? { tier: "not-checked", ruleIds: [] };
      if (!passes(tier)) return [];
      const changes = findings.flatMap(({ change, items }) =>
        items
          .filter((found) => found.itemId === item.id && found.tier === "modify")
          .flatMap((found) => found.change ?? change ?? []),
      );
      return [{ item, tier, ruleIds, changes }];
    })
    .sort((a, b) => rank(a, b, wanted))
    .slice(0, limit);
}

function canReplace(wanted: Item, item: Item): boolean {
  return (
    FAMILY[item.kind] === FAMILY[wanted.kind] &&
    item.aims.some((aim) => wanted.aims.includes(aim)) &&
    anyOverlap(item.regions, wanted.regions)
  );
}

function passes(tier: Verdict["tier"]): tier is "allowed" | Extract<Tier, "note" | "modify"> {
  return EASE.includes(tier);
}

function rank(a: Swap, b: Swap, wanted: Item): number {
  // A whole session is replaced by a session, even one that needs a change: one stroke is no visit.
  const whole = wanted.kind === "massage-session" ? Number(isSession(b)) - Number(isSession(a)) : 0;
  const ease = needsChange(a) - needsChange(b);
  return whole || ease || likeness(b.item, wanted) - likeness(a.item, wanted) || (a.item.id < b.item.id ? -1 : 1);
}

function isSession({ item }: Swap): boolean {
  return item.kind === "massage-session";
}

/** How close an item comes to another: the same kind, the same part of the body, the same aims, then position and traits. */
function likeness(item: Item, wanted: Item): number {
  return (
    (item.kind === wanted.kind ? 4 : 0) +
    6 * alike(item.regions, wanted.regions) +
    4 * alike(item.aims, wanted.aims) +
    (item.position === wanted.position ? 1 : 0) +
    2 * alike(item.traits, wanted.traits)
  );
}

/** Share of the words of both lists that are in both. 0 to 1. */
function alike(ones: readonly string[], others: readonly string[]): number {
  const both = ones.filter((one) => others.includes(one)).length;
  const either = ones.length + others.length - both;
  return either === 0 ? 0 : both / either;
}
