import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dose } from "@/lib/domain/knowledge/types";
import type { Cell } from "@/lib/domain/program/plan";
import { parseShort, shortDose, spread } from "@/lib/domain/program/short-dose";

const before: Cell = { dose: { sets: 2, reps: 8, restSeconds: 60 }, days: ["mon", "wed"] };
const typed = (text: string) => parseShort(text, before);

describe("what is typed into a cell", () => {
  test.each([
    ["3x10", { sets: 3, reps: 10 }],
    ["3×10 5s", { sets: 3, reps: 10, holdSeconds: 5 }],
    ["12x", { sets: 1, reps: 12 }],
    ["3 sets 30s", { sets: 3, holdSeconds: 30 }],
    ["2.5 min", { minutes: 2.5 }],
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

  test.each(["ten", "x3x", "5 apples", "kg"])("%s is refused with what can be typed", (text) => {
    expect(typed(text)).toMatchObject({ problem: expect.stringContaining("Type 3x10") });
  });

  test.each([
    ["0min", "Minutes: use 1 to 240."],
    ["999kg", "Load (kg): use 0 to 300."],
    ["99x10", "Sets: use 1 to 20."],
    ["e11", "Effort (0–10): use 0 to 10."],
  ])("%s is a number that no dose has", (text, problem) => {
    expect(typed(text)).toEqual({ problem });
  });

  test("what a cell shows can be typed back, whatever stood there before", () => {
    const anyDose = fc.record(
      {
        sets: fc.integer({ min: 1, max: 20 }),
        reps: fc.integer({ min: 1, max: 100 }),
        holdSeconds: fc.integer({ min: 1, max: 600 }),
        minutes: fc.integer({ min: 2, max: 480 }).map((halves) => halves / 2),
        loadKg: fc.integer({ min: 0, max: 300 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyDose, (dose) => {
        const cell: Cell = { dose, days: ["mon"] };
        const shown = shortDose(cell);
        if (shown === "as described") return;
        const back = parseShort(shown, cell);
        // One set is not written: it is what stands when none is named.
        const plain = (one: Dose) => ({ ...one, sets: one.sets ?? 1 });
        expect("cell" in back && plain(back.cell.dose)).toEqual(plain(dose));
      }),
    );
  });
});

test("days are spread as far as they go", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7].map((count) => spread(count).length)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(spread(9)).toHaveLength(7);
  expect(spread(-1)).toEqual([]);
});
