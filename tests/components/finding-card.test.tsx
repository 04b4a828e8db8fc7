import { expect, test } from "vitest";
import { cleared, findingOf, found, held, overridden } from "@/app/(dev)/gallery/fixtures";
import { FindingCard } from "@/components/finding/finding-card";
import { REFERENCES } from "@/lib/domain/knowledge";
import { show, wordsOf } from "./show";

test("says tier, sentence, items, cause, what instead and source, in this order", () => {
  const finding = findingOf(found, "contraindicated");
  const { text } = show(<FindingCard finding={finding} />);
  const [item] = finding.items;
  const [source] = finding.sources;
  const order = [
    "Contraindicated",
    finding.rule.say.practitioner,
    `Touches${item?.name}`,
    "BecauseOsteoporosis",
    `Instead${finding.rule.instead}`,
    `Source · rule ${finding.rule.id}`,
    source ? REFERENCES[source.ref].label : "no source",
  ].map((words) => text().indexOf(words));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("the card is an article that is named by what it says and its rule", () => {
  const finding = findingOf(held, "needs-clearance");
  const { one } = show(<FindingCard finding={finding} />);
  expect(one("article", finding.rule.say.practitioner).getAttribute("aria-label")).toContain(`Rule ${finding.rule.id}`);
});

test("where sources differ it says so, and why", () => {
  const finding = found.findings.find(({ rule }) => rule.contested);
  if (!finding?.rule.contested) throw new Error("No finding of the fixtures is contested");
  const { text } = show(<FindingCard finding={finding} />);
  expect(text()).toContain("sources differ");
  expect(text()).toContain(finding.rule.contested);
});

test("where sources agree it does not speak of a difference", () => {
  const { text } = show(<FindingCard finding={findingOf(found, "contraindicated")} />);
  expect(text()).not.toContain("sources differ");
});

test("a clearance on file turns the hold into a change and names doctor and last day", () => {
  const before = show(<FindingCard finding={findingOf(held, "needs-clearance")} />);
  expect(before.text()).toContain("Needs clearance");
  expect(before.text()).not.toContain("Dr Okafor");
  const after = show(<FindingCard finding={findingOf(cleared, "modify")} />);
  expect(after.text()).toContain("Modify");
  expect(after.text()).toContain("Dr Okafor, cardiology, until 1 Feb 2027");
});

test("an override shows its reason and leaves the tier in sight", () => {
  const { text } = show(<FindingCard finding={findingOf(overridden, "contraindicated")} />);
  expect(text()).toContain("Contraindicated");
  expect(text()).toContain("OverriddenClient informed and chooses, light version only");
});

test("more than four items are counted, not listed", () => {
  const finding = findingOf(held, "needs-clearance");
  expect(finding.items).toHaveLength(5);
  const { text } = show(<FindingCard finding={finding} />);
  expect(text()).toContain("and 1 more");
});

test("buttons stand between the facts and the source", () => {
  const { one } = show(
    <FindingCard finding={findingOf(found, "modify")}>
      <button type="button">Apply</button>
    </FindingCard>,
  );
  const words = wordsOf(one("article"));
  expect(words.indexOf("Instead")).toBeLessThan(words.indexOf("Apply"));
  expect(words.indexOf("Apply")).toBeLessThan(words.indexOf("Source"));
});
