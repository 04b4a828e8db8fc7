import type { DerivedKey } from "./conditions";
import type { RegionId } from "./regions";
import type { Rule, Scope, Selector, Tier } from "./types";

/** A rule that a practice has made for itself. */
export interface OwnRule {
  /** "own-1" and so on: never used twice in a practice. */
  readonly id: string;
  readonly condition: string;
  readonly keys: readonly [DerivedKey, ...DerivedKey[]];
  readonly touches: readonly [Selector, ...Selector[]];
  readonly tier: Tier;
  readonly scope: Scope;
  readonly sites: readonly RegionId[];
  readonly practitioner: string;
  readonly client: string;
  readonly instead: string;
  /** Where it comes from, in the practice's words. */
  readonly source: string;
  readonly reviewedOn: string;
}

/** A shipped rule that speaks more or less strictly in this practice. */
export interface TierChange {
  readonly ruleId: string;
  readonly tier: Tier;
  readonly reason: string;
}

/** What a practice has changed about the rules. */
export interface PracticeRules {
  readonly own: readonly OwnRule[];
  readonly tiers: readonly TierChange[];
}

/** Nothing changed: the shipped rules as they are. */
export const UNCHANGED: PracticeRules = { own: [], tiers: [] };

/** The shipped rules as this practice uses them: changed tiers in their places, own rules at the end.
 *  A change of a rule that is no longer shipped is passed over. */
export function rulesOf(shipped: readonly Rule[], { own, tiers }: PracticeRules): readonly Rule[] {
  if (own.length === 0 && tiers.length === 0) return shipped;
  const changeOf = new Map(tiers.map((change) => [change.ruleId, change]));
  return [...shipped.map((rule) => changedRule(rule, changeOf.get(rule.id))), ...own.map(asRule)];
}

function changedRule(rule: Rule, change: TierChange | undefined): Rule {
  if (!change || change.tier === rule.tier) return rule;
  const { tier, reason } = change;
  // A change asked for is only needed where the tier asks for one; the words of the rule stand in for it.
  const asked = tier === "modify" && !rule.change ? { change: { text: rule.instead } } : {};
  return { ...rule, ...asked, tier, practice: { was: rule.tier, reason } };
}

function asRule({ practitioner, client, source, sites, ...own }: OwnRule): Rule {
  return {
    ...own,
    ...(sites.length > 0 ? { sites } : {}),
    ...(own.tier === "modify" ? { change: { text: own.instead } } : {}),
    say: { practitioner, client },
    sources: [{ ref: "practice-own", stance: "supports", grade: "professional", cite: source }],
    practice: { was: null, reason: source },
  };
}

/** True for something that has the shape of a practice's rules. */
export function isPracticeRules(value: unknown): value is PracticeRules {
  if (typeof value !== "object" || value === null || !("own" in value) || !("tiers" in value)) return false;
  const { own, tiers } = value;
  return Array.isArray(own) && own.every(isOwnRule) && Array.isArray(tiers) && tiers.every(isTierChange);
}

function isOwnRule(value: unknown): boolean {
  return hasTexts(value, ["id", "condition", "tier", "scope", "practitioner", "client", "instead", "source"]);
}

function isTierChange(value: unknown): boolean {
  return hasTexts(value, ["ruleId", "tier", "reason"]);
}

function hasTexts(value: unknown, fields: readonly string[]): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    fields.every((field) => typeof Reflect.get(value, field) === "string")
  );
}
