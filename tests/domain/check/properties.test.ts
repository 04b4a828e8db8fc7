import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { compare } from "@/lib/domain/check/compare";
import { swapsFor } from "@/lib/domain/check/swaps";
import type { Facts } from "@/lib/domain/check/types";
import type { DerivedKey } from "@/lib/domain/knowledge/derived-keys";
import { items, rules } from "@/lib/domain/knowledge/index";
import { TIERS } from "@/lib/domain/knowledge/types";
import { chosen, context, TODAY } from "../../support/facts";
import { anyCondition, anyFacts, anyItems, anyKey, anyMedicine } from "./arbitrary";
import { naiveTiers } from "./naive";

const STRICT = [...TIERS, "allowed", "not-checked"];
function withYes(screen: Facts["screen"], key: DerivedKey): Facts["screen"] {
  return screen && { ...screen, positive: [...screen.positive, key] };
}

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

  // Clearances, a clean screen and a reading are the facts that may open something: a pressure nobody has measured is
  // taken for a high one until it is.
  test.each<[string, fc.Arbitrary<(facts: Facts) => Facts>]>([
    ["condition", anyCondition.map((more) => (facts) => ({ ...facts, conditions: [...facts.conditions, more] }))],
    ["medicine", anyMedicine.map((more) => (facts) => ({ ...facts, medicines: [...facts.medicines, more] }))],
    ["key", anyKey.map((more) => (facts) => ({ ...facts, keys: [...(facts.keys ?? []), more] }))],
    ["yes of the screen", anyKey.map((more) => (facts) => ({ ...facts, screen: withYes(facts.screen, more) }))],
    ["day without a screen", fc.constant((facts: Facts) => ({ ...facts, screen: null }))],
  ])("one more %s never makes an item freer", (_, anyChange) => {
    fc.assert(
      fc.property(anyFacts, anyItems, anyChange, (facts, plan, change) => {
        const before = check(facts, plan, rules, context);
        const after = check(change(facts), plan, rules, context);
        for (const [index, { tier }] of after.verdicts.entries()) {
          expect(STRICT.indexOf(tier)).toBeLessThanOrEqual(STRICT.indexOf(before.verdicts[index]?.tier ?? "allowed"));
        }
      }),
      RUNS,
    );
  });

  test("a word that nobody knows is not checked, wherever it stands, and changes nothing else", () => {
    const anyWord = fc.string({ minLength: 3 }).map((word) => `zz ${word.trim()}`);
    fc.assert(
      fc.property(anyFacts, anyItems, anyWord, (facts, plan, word) => {
        const before = check(facts, plan, rules, context);
        const unknown = { id: "u", text: word, name: word, key: null, classId: null };
        for (const more of [
          { conditions: [...facts.conditions, unknown] },
          { medicines: [...facts.medicines, unknown] },
        ]) {
          const after = check({ ...facts, ...more }, plan, rules, context);
          expect(after.notChecked.map(({ fact }) => fact)).toContain(word);
          expect(after.verdicts).toEqual(before.verdicts);
        }
      }),
      { numRuns: 60 },
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
