import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import type { CheckItem, Facts } from "@/lib/domain/check/types";
import type { Rule, Tier } from "@/lib/domain/knowledge/types";
import { context } from "./facts";
import { keepTable, onlyKeeping } from "./rule-tables";

/** Facts and the item that is looked at; a plan rule also sees the others. */
export type RuleCase = readonly [facts: Facts, item: CheckItem, ...others: CheckItem[]];

/** The worked cases of one rule. */
export interface RuleCases {
  readonly tier: Tier;
  readonly found: Readonly<Record<string, RuleCase>>;
  readonly clear: Readonly<Record<string, RuleCase>>;
  /** Local rules: the item lies elsewhere, so the rule only asks to keep off. */
  readonly softened?: Readonly<Record<string, RuleCase>>;
}

/** What one rule says of the item of a case; undefined where it is quiet. */
export function tierOn(rule: Rule, [facts, item, ...others]: RuleCase): Tier | undefined {
  const days = [item, ...others].flatMap(({ days: own = [] }) => own);
  const weeks = Math.floor(Math.max(-1, ...days) / 7) + 1;
  return check(facts, [item, ...others], [rule], { ...context, weeks }).findings[0]?.items.find(
    ({ ref }) => ref === item.ref,
  )?.tier;
}

/** Runs the table of one rule: where it must act, where it must be quiet, where it softens. */
export function describeRule(rules: readonly Rule[], id: string, cases: RuleCases): void {
  keepTable(id, cases);
  if (onlyKeeping()) return;
  describe(id, () => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Error(`No rule ${id} in this file`);

    test.each(Object.entries(cases.found))("found: %s", (_, one) => {
      expect(tierOn(rule, one)).toBe(cases.tier);
    });
    test.each(Object.entries(cases.clear))("clear: %s", (_, one) => {
      expect(tierOn(rule, one)).toBeUndefined();
    });
    test.each(Object.entries(cases.softened ?? {}))("softened: %s", (_, one) => {
      expect(tierOn(rule, one)).toBe("modify");
    });
  });
}
