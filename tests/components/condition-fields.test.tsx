import { expect, test, vi } from "vitest";
import { knownConditionDraft } from "@/components/facts/condition-draft";
import { ConditionFields } from "@/components/facts/condition-fields";
import { findConditions } from "@/lib/domain/check/search-facts";
import { show } from "./show";

test("a name that says its body area fills it in, and the side is asked", () => {
  const [match] = findConditions("knee osteoarthritis");
  if (!match) throw new Error("no condition");
  show(<ConditionFields draft={knownConditionDraft(match.conditionId, match.name, match.region)} onChange={vi.fn()} />);
  const [where, side] = document.querySelectorAll("select");
  expect(where?.value).toBe("knees");
  expect([...(side?.options ?? [])].map(({ text }) => text)).toEqual(["Not said", "Left", "Right", "Both sides"]);
  expect(side?.value).toBe("");
});
