import { describe, expect, test } from "vitest";
import type { Cell } from "@/lib/domain/program/plan";
import { parseShort, shortDose, spread } from "@/lib/domain/program/short-dose";

const before: Cell = { dose: { sets: 2, reps: 8, restSeconds: 60 }, days: ["mon", "wed"] };
const typed = (text: string) => parseShort(text, before);

describe("what is typed into a cell", () => {
  test.each([
    ["3x10", { sets: 3, reps: 10 }],
    ["3×10 5s", { sets: 3, reps: 10, holdSeconds: 5 }],
    ["12x", { reps: 12 }],
    ["h20", { holdSeconds: 20 }],
    ["hold20s r30", { holdSeconds: 20, restSeconds: 30 }],
    ["15min", { minutes: 15 }],
    ["15 min", { minutes: 15 }],
    ["8kg e6", { loadKg: 8, effort: 6 }],
    ["7,5kg", { loadKg: 7.5 }],
    ["2/day", { timesPerDay: 2 }],
  ])("%s is a dose", (text, dose) => {
    expect(typed(text)).toEqual({ cell: { ...before, dose: { ...before.dose, ...dose } } });
  });

  test.each([
    ["mo we fr", ["mon", "wed", "fri"]],
    ["Friday Tuesday", ["tue", "fri"]],
    ["mwf", ["mon", "wed", "fri"]],
    ["daily", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]],
    ["3d", ["mon", "wed", "fri"]],
    ["weekdays sa", ["mon", "tue", "wed", "thu", "fri", "sat"]],
  ])("%s are days", (text, days) => {
    expect(typed(text)).toEqual({ cell: { ...before, days } });
  });

  test("parts that are not named stay, and nothing typed is no change", () => {
    expect(typed("3x10 daily")).toMatchObject({ cell: { dose: { restSeconds: 60, sets: 3 } } });
    expect(typed("  ")).toEqual({ cell: before });
  });

  test.each(["ten", "3x", "x3x", "5 apples", "kg"])("%s is refused with what can be typed", (text) => {
    const answer = typed(text);
    if (text === "3x") expect(answer).toMatchObject({ cell: { dose: { reps: 3 } } });
    else expect(answer).toMatchObject({ problem: expect.stringContaining("Type 3x10") });
  });

  test("what a cell shows can be typed back", () => {
    for (const dose of [
      { sets: 3, reps: 10, holdSeconds: 5 },
      { minutes: 25 },
      { reps: 8, loadKg: 7.5 },
      { holdSeconds: 30 },
    ]) {
      expect(parseShort(shortDose({ dose }), { dose: {}, days: [] })).toMatchObject({ cell: { dose } });
    }
  });
});

test("days are spread as far as they go", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((count) => spread(count).length)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(spread(9)).toHaveLength(7);
  expect(spread(-1)).toEqual([]);
});
