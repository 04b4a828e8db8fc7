import { describe, expect, test } from "vitest";
import { itemById } from "@/lib/domain/knowledge";
import type { Cell, PlanContent, PlanRow } from "@/lib/domain/program/plan";
import { orderByPosition, planLoad } from "@/lib/domain/program/plan-load";
import { withWeeks } from "@/lib/domain/program/plan-weeks";

const row = (itemId: string, days: Cell["days"], more: Partial<PlanRow> = {}): PlanRow => ({
  id: itemId,
  itemId,
  weeks: [{ dose: { minutes: 5 }, days }, null],
  ...more,
});
const plan = (...rows: PlanRow[]): PlanContent => ({
  title: "T",
  goal: "",
  startsOn: "2026-11-23",
  phases: [{ name: "calm", fromWeek: 1, toWeek: 2 }],
  rows,
  reviewWeeks: [1, 2],
  flareDay: [],
  minimumDay: [],
});

describe("what a plan asks at home", () => {
  test("counts the busiest day, its changes of position, and no visit", () => {
    const load = planLoad(
      plan(
        row("relaxing-back-massage-session", ["mon"]),
        row("glute-bridge", ["mon", "tue"]),
        row("cat-cow", ["mon"]),
        row("bird-dog", ["mon"]),
        row("chin-tuck", ["tue"], { place: "visit" }),
      ),
      itemById,
    );
    expect(load.minutesByWeek).toEqual([15, 0]);
    expect(load.kit).not.toContain("massage table");
    expect(load.kit).toContain("mat");
    // Lying to hands and knees: one change; cat-cow to bird dog: none.
    expect(load.busiest).toEqual({ minutes: 15, exercises: 3, positionChanges: 1 });
  });

  test("care takes time from nobody's exercise day", () => {
    expect(planLoad(plan(row("heat-general", ["mon"])), itemById).busiest.exercises).toBe(0);
  });
});

test("rows are ordered visits first, then from lying to standing, then care", () => {
  const mixed = plan(
    row("walking", ["mon"]),
    row("heat-general", ["mon"]),
    row("cat-cow", ["mon"]),
    row("glute-bridge", ["mon"]),
    row("relaxing-back-massage-session", ["mon"]),
  );
  const ordered = orderByPosition(mixed, itemById);
  expect(ordered.rows.map(({ itemId }) => itemId)).toEqual([
    "relaxing-back-massage-session",
    "glute-bridge",
    "cat-cow",
    "walking",
    "heat-general",
  ]);
  expect(orderByPosition(ordered, itemById)).toBe(ordered);
});

test("a plan made longer goes on as it was, and made shorter keeps no week, phase or review beyond", () => {
  const longer = withWeeks(plan(row("cat-cow", ["mon"], { weeks: [null, { dose: { reps: 8 }, days: ["mon"] }] })), 4);
  expect(longer.rows[0]?.weeks.map((cell) => cell?.dose.reps ?? null)).toEqual([null, 8, 8, 8]);
  expect(longer.phases.at(-1)?.toWeek).toBe(4);
  const shorter = withWeeks(longer, 1);
  expect(shorter.rows[0]?.weeks).toHaveLength(1);
  expect(shorter).toMatchObject({ phases: [{ toWeek: 1 }], reviewWeeks: [1] });
  expect(withWeeks(longer, 99).rows[0]?.weeks).toHaveLength(26);
});
