import type { DerivedKey } from "../knowledge/conditions";
import type { Rule } from "../knowledge/types";
import { type Touch, touchOf } from "./features";

/** A rule with its selectors in the fast form. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly touch: Touch;
  /** What the bound of a plan rule looks for among the other items. */
  readonly others: Touch | null;
  /** What the rule says, so that a decision made on it lapses when the rule changes. */
  readonly basis: string;
}

const compiled = new WeakMap<readonly Rule[], ReadonlyMap<DerivedKey, readonly CompiledRule[]>>();

/** Rules by the key they act on; built once for each rule list and kept as long as the list lives. */
export function compileRules(rules: readonly Rule[]): ReadonlyMap<DerivedKey, readonly CompiledRule[]> {
  const known = compiled.get(rules);
  if (known) return known;
  const byKey = new Map<DerivedKey, CompiledRule[]>();
  for (const rule of rules) {
    const one = { rule, touch: touchOf(rule.touches), others: othersOf(rule), basis: basisOf(rule) };
    for (const key of rule.keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  compiled.set(rules, byKey);
  return byKey;
}

function othersOf({ limit }: Rule): Touch | null {
  if (limit && "others" in limit) return touchOf(limit.others);
  return limit && "ends" in limit ? touchOf(limit.ends) : null;
}

function basisOf({ id, keys, touches, tier, scope, sites, change, limit }: Rule): string {
  return JSON.stringify([id, keys, touches, tier, scope, sites, change, limit]);
}
