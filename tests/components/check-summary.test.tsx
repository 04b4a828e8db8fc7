import { expect, test } from "vitest";
import { found, nothingFound, nothingToCheck, unread } from "@/app/(dev)/gallery/fixtures";
import { CheckSummary } from "@/components/finding/check-summary";
import { FindingList } from "@/components/finding/finding-list";
import type { CheckResult } from "@/lib/domain/check/types";
import { show } from "./show";

const NOTHING_FOUND = "Checked, nothing found.";

const cases: readonly (readonly [name: string, result: CheckResult])[] = [
  ["findings", found],
  ["facts nobody could read", { ...unread, findings: [] }],
  ["both", unread],
  ["no item", nothingToCheck],
];

test("everything read and no finding: checked, nothing found, with the numbers", () => {
  const { text } = show(<CheckSummary result={nothingFound} />);
  expect(text()).toBe(`${NOTHING_FOUND} 5 items × 2 conditions, rules ${nothingFound.rulesVersion}.`);
});

test.each(cases)("with %s it never says that nothing was found", (_, result) => {
  expect(show(<CheckSummary result={result} />).text()).not.toContain("nothing found");
});

test.each([...cases, ["nothing to report", nothingFound] as const])("with %s the box is never empty", (_, result) => {
  expect(show(<CheckSummary result={result} />).text()).not.toBe("");
});

test("no item means that nothing was checked, and it says so", () => {
  expect(show(<CheckSummary result={nothingToCheck} />).text()).toBe("Nothing to check yet.");
});

test("a whole list with open facts shows them and stays silent about nothing found", () => {
  const { text } = show(<FindingList result={{ ...unread, findings: [] }} />);
  expect(text()).toContain("Not checked");
  expect(text()).not.toContain(NOTHING_FOUND);
});
