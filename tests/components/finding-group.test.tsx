import { expect, test } from "vitest";
import { FindingList } from "@/components/finding/finding-list";
import { groupFindings } from "@/components/finding/group-findings";
import { check } from "@/lib/domain/check/check";
import { rules } from "@/lib/domain/knowledge";
import { chosen, context, having } from "@/tests/support/facts";
import { show, wordsOf } from "./show";

const result = check(having("eye-disease"), [chosen("modified-downward-dog")], rules, context);
const loud = result.findings.filter(({ tier }) => tier === "contraindicated" || tier === "needs-clearance");

test("rules that stop the same for the same cause are one card, the strictest first, and none is lost", () => {
  expect(loud.length).toBeGreaterThan(2);
  const groups = groupFindings(loud);
  expect(groups).toHaveLength(1);
  expect(groups.flat()).toEqual(loud);
  expect(groups[0]?.[0].tier).toBe("contraindicated");
});

test("the card keeps every rule with its own tier, reason, what instead and source", () => {
  const { all, text } = show(
    <FindingList
      result={{ ...result, findings: loud }}
      actionsOf={({ rule }, isFurther) => `${rule.id} ${isFurther};`}
    />,
  );
  const [lead, ...further] = all("article");
  expect(further).toHaveLength(loud.length - 1);
  expect(further.every((article) => lead?.contains(article))).toBe(true);
  for (const [index, { rule, tier }] of loud.entries()) {
    const article = index === 0 ? lead : further[index - 1];
    const words = article ? wordsOf(article) : "";
    expect(words).toContain(rule.say.practitioner);
    expect(words).toContain(rule.instead);
    expect(words).toContain(`Source · rule ${rule.id}`);
    expect(article?.querySelector(".badge")?.className).toContain(tier);
    expect(text()).toContain(`${rule.id} ${index > 0};`);
  }
});

test("what is overridden, has other items or another cause stays a card of its own", () => {
  const [first, second] = loud;
  if (!first || !second) throw new Error("two findings are needed");
  const others = [
    { ...second, items: second.items.map((item) => ({ ...item, ref: "other" })) },
    { ...second, because: [{ key: "glaucoma" as const, text: "Glaucoma" }] },
    { ...second, tier: "modify" as const },
    {
      ...second,
      items: second.items.map((item) => ({
        ...item,
        overriddenBy: { ruleId: "", itemId: "", factsHash: "", reasonCode: "", text: "" },
      })),
    },
  ];
  for (const other of others) expect(groupFindings([first, other])).toHaveLength(2);
  expect(groupFindings([first, second])).toHaveLength(1);
});
