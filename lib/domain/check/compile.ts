import type { DerivedKey } from "../knowledge/conditions";
import type { Rule } from "../knowledge/types";
import { type Touch, touchOf } from "./features";

/** A rule with its selectors in the fast form. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly touch: Touch;
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
    const one = { rule, touch: touchOf(rule.touches), basis: basisOf(rule) };
    for (const key of rule.keys) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  compiled.set(rules, byKey);
  return byKey;
}

function basisOf({ id, keys, touches, tier, scope, sites, change, limit }: Rule): string {
  return JSON.stringify([id, keys, touches, tier, scope, sites, change, limit]);
}
