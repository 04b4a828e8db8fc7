import { expect, test } from "vitest";
import { dueIn } from "@/lib/domain/program/due";
import type { PlanContent } from "@/lib/domain/program/plan";

// 23 November 2026 is a Monday.
const plan: PlanContent = {
  title: "Plan",
  goal: "",
  startsOn: "2026-11-23",
  phases: [{ name: "calm", fromWeek: 1, toWeek: 2 }],
  rows: [
    { id: "visit", itemId: "relaxing-back-massage-session", weeks: [{ dose: {}, days: ["tue"] }, null] },
    {
      id: "home",
      itemId: "cat-cow",
      weeks: [
        { dose: {}, days: ["mon"] },
        { dose: {}, days: ["mon"] },
      ],
    },
  ],
  reviewWeeks: [2],
  flareDay: [],
  minimumDay: [],
};
const due = (day: string, publishedOn: string) => dueIn(plan, ({ id }) => id === "visit", { day, publishedOn });

test.each([
  ["2026-11-24", "the visit is today", { visits: ["2026-11-24"], reviews: [], newOn: null }],
  ["2026-11-18", "the visit is on the seventh day", { visits: ["2026-11-24"], reviews: [], newOn: null }],
  ["2026-11-17", "the visit is a day too far", null],
  ["2026-11-25", "the visit is over", null],
  ["2026-11-30", "the review is on the seventh day", { visits: [], reviews: ["2026-12-06"], newOn: null }],
])("on %s %s", (day, _, expected) => {
  expect(due(day, "2026-11-01")).toEqual(expected);
});

test("a version is new for seven days", () => {
  expect(due("2026-11-16", "2026-11-10")).toEqual({ visits: [], reviews: [], newOn: "2026-11-10" });
  expect(due("2026-11-17", "2026-11-10")).toBeNull();
});
