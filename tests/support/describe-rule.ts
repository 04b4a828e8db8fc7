import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import type { CheckItem, Facts } from "@/lib/domain/check/types";
import type { Rule, Tier } from "@/lib/domain/knowledge/types";
import { context } from "./facts";

/** Facts and the item that is looked at; a plan rule also sees the others. */
type Case = readonly [facts: Facts, item: CheckItem, ...others: CheckItem[]];

/** The worked cases of one rule. */
export interface RuleCases {
  readonly tier: Tier;
  readonly found: Readonly<Record<string, Case>>;
  readonly clear: Readonly<Record<string, Case>>;
  /** Local rules: the item lies elsewhere, so the rule only asks to keep off. */
  readonly softened?: Readonly<Record<string, Case>>;
}

/** Runs the table of one rule: where it must act, where it must be quiet, where it softens. */
export function describeRule(rules: readonly Rule[], id: string, cases: RuleCases): void {
  describe(id, () => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) throw new Error(`No rule ${id} in this file`);
    const tierOn = ([facts, item, ...others]: Case): Tier | undefined =>
      check(facts, [item, ...others], [rule], { ...context, weeks: 6 }).findings[0]?.items.find(
        ({ ref }) => ref === item.ref,
      )?.tier;

    test.each(Object.entries(cases.found))("found: %s", (_, one) => {
      expect(tierOn(one)).toBe(cases.tier);
    });
    test.each(Object.entries(cases.clear))("clear: %s", (_, one) => {
      expect(tierOn(one)).toBeUndefined();
    });
    test.each(Object.entries(cases.softened ?? {}))("softened: %s", (_, one) => {
      expect(tierOn(one)).toBe("modify");
    });
  });
}
