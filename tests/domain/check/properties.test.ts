import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { compare } from "@/lib/domain/check/compare";
import { swapsFor } from "@/lib/domain/check/swaps";
import { items, rules } from "@/lib/domain/knowledge/index";
import { TIERS } from "@/lib/domain/knowledge/types";
import { chosen, context, TODAY } from "../../support/facts";
import { anyCondition, anyFacts, anyItems } from "./arbitrary";
import { naiveTiers } from "./naive";

const STRICT = [...TIERS, "allowed", "not-checked"];
const RUNS = { numRuns: 150 };

describe("whatever the client and the plan", () => {
  test("the fast check says what the plain one says", () => {
    fc.assert(
      fc.property(anyFacts, anyItems, (facts, plan) => {
        const { verdicts } = check(facts, plan, rules, context);
        expect(Object.fromEntries(verdicts.map(({ ref, tier }) => [ref, tier]))).toEqual(
          naiveTiers(facts, plan, rules, TODAY),
        );
      }),
      RUNS,
    );
  });

  test("order makes no difference, to the byte", () => {
    fc.assert(
      fc.property(anyFacts, anyItems, (facts, plan) => {
        const turned = {
          ...facts,
          conditions: facts.conditions.toReversed(),
          medicines: facts.medicines.toReversed(),
          clearances: facts.clearances.toReversed(),
        };
        const one = check(facts, plan, rules, context);
        const other = check(turned, plan.toReversed(), rules.toReversed(), context);
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      RUNS,
    );
  });

  test("one more condition never makes an item freer", () => {
    fc.assert(
      fc.property(anyFacts, anyItems, anyCondition, (facts, plan, more) => {
        const before = check(facts, plan, rules, context);
        const after = check({ ...facts, conditions: [...facts.conditions, more] }, plan, rules, context);
        for (const [index, { tier }] of after.verdicts.entries()) {
          expect(STRICT.indexOf(tier)).toBeLessThanOrEqual(STRICT.indexOf(before.verdicts[index]?.tier ?? "allowed"));
        }
      }),
      RUNS,
    );
  });

  test("a fact added and removed leaves nothing behind", () => {
    fc.assert(
      fc.property(anyFacts, anyItems, anyCondition, (facts, plan, more) => {
        const before = check(facts, plan, rules, context);
        check({ ...facts, conditions: [...facts.conditions, more] }, plan, rules, context);
        const again = check(facts, plan, rules, context);
        expect(again).toEqual(before);
        expect(compare(before, again)).toEqual({ newer: [], worse: [], gone: [] });
      }),
      { numRuns: 30 },
    );
  });

  test("every swap passes the same check, shares an aim and is another item", () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...items), (facts, item) => {
        for (const swap of swapsFor(item.id, facts, items, rules, context)) {
          const { verdicts } = check(facts, [chosen(swap.item.id)], rules, context);
          expect(verdicts[0]).toMatchObject({ tier: swap.tier, blocks: false });
          expect(swap.item.id).not.toBe(item.id);
          expect(swap.item.prescribable).toBe(true);
          expect(swap.item.aims.some((aim) => item.aims.includes(aim))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
