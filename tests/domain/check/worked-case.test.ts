import { describe, expect, test } from "vitest";
import { check } from "@/lib/domain/check/check";
import { swapsFor } from "@/lib/domain/check/swaps";
import { items, rules } from "@/lib/domain/knowledge/index";
import { chosen, client, condition, context } from "../../support/facts";

// Due 98 days from today: 280 - 98 = 182 days, 26 weeks.
const facts = client({
  conditions: [condition("pregnancy", { dueDate: "2027-02-28" })],
  medicines: [{ id: "m1", classId: "anticoagulant", name: "Apixaban" }],
});

describe("26 weeks pregnant on apixaban, clean screen", () => {
  const result = check(facts, [chosen("deep-tissue-massage"), chosen("relaxing-back-massage-session")], rules, context);
  const finding = (id: string) => result.findings.find(({ rule }) => rule.id === id);

  test("knows the week", () => {
    expect(finding("G04")?.because).toEqual([
      { key: "pregnancy-over-20-weeks", text: "Pregnancy (due 2027-02-28, 26 weeks today)" },
    ]);
    expect(result.keys).not.toContain("pregnancy-over-28-weeks");
  });

  test("deep tissue massage is contraindicated by the blood thinner", () => {
    const touched = finding("B07")?.items;
    expect(touched).toEqual([expect.objectContaining({ itemId: "deep-tissue-massage", tier: "contraindicated" })]);
    expect(finding("B07")?.because[0]?.text).toBe("Apixaban");
  });

  test("the prone session is contraindicated by the pregnancy, both items block", () => {
    expect(finding("G04")?.items.map(({ itemId }) => itemId)).toContain("relaxing-back-massage-session");
    expect(result.verdicts.map(({ blocks }) => blocks)).toEqual([true, true]);
  });

  test.each([
    ["deep-tissue-massage", "side-lying-stroking"],
    ["relaxing-back-massage-session", "side-lying-back-massage-session"],
  ])("%s has swaps that pass", (id, swap) => {
    const swaps = swapsFor(id, facts, items, rules, context);
    expect(swaps.map(({ item }) => item.id)).toContain(swap);
    const again = check(
      facts,
      swaps.map(({ item }) => chosen(item.id)),
      rules,
      context,
    );
    expect(again.verdicts.filter(({ blocks }) => blocks)).toEqual([]);
  });
});
