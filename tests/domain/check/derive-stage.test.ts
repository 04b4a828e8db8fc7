import { describe, expect, test } from "vitest";
import { stageOf } from "@/lib/domain/check/derive-stage";
import { addDays } from "@/lib/domain/day/day";
import type { ConditionId } from "@/lib/domain/knowledge/conditions";
import { condition, TODAY } from "../../support/facts";

describe("without a date", () => {
  test.each<[ConditionId, string[]]>([
    ["recent-training-large", ["recent-training-large"]],
    ["recent-training-small", ["recent-training-small"]],
    ["trained-yesterday", ["trained-yesterday"]],
    ["not-warmed-up", ["not-warmed-up"]],
    ["heavy-sweating", ["heavy-sweating"]],
    ["vomiting", ["vomiting"]],
    ["hip-replacement", ["hip-replacement", "recent-surgery"]],
    ["pacemaker", ["pacemaker-recent", "recent-surgery"]],
  ])("%s holds, and the date is asked", (id, keys) => {
    expect(stageOf(id, condition(id), TODAY)).toEqual({ keys, ask: "When was it?" });
  });

  test.each<ConditionId>(["acute-spasm", "acute-severe-pain"])("%s says nothing of how new it is", (id) => {
    expect(stageOf(id, condition(id), TODAY)).toEqual({ keys: [] });
  });
});

describe("a birth", () => {
  const since = addDays(TODAY, -20);

  test("of a kind not known is read as an operation, and the kind is asked", () => {
    expect(stageOf("birth", condition("birth", { since }), TODAY)).toEqual({
      keys: ["postpartum-6-weeks", "recent-surgery"],
      ask: "Vaginal birth or caesarean?",
    });
  });

  test("long ago asks nothing", () => {
    expect(stageOf("birth", condition("birth", { since: "2024-01-01" }), TODAY)).toEqual({ keys: [] });
  });

  test.each([
    ["vaginal", ["postpartum-6-weeks"]],
    ["caesarean", ["postpartum-6-weeks", "recent-surgery"]],
  ])("%s of which the day is known asks nothing", (stage, keys) => {
    expect(stageOf("birth", condition("birth", { since, stage }), TODAY)).toEqual({ keys });
  });
});

test("a strain has its own rule for the area and no onset of its own", () => {
  const fresh = condition("acute-injury", { since: TODAY });
  expect(stageOf("acute-injury", fresh, TODAY)).toEqual({ keys: ["acute-injury-72h"] });
});
