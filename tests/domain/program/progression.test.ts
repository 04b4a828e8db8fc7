import fc from "fast-check";
import { expect, test } from "vitest";
import type { Dose } from "@/lib/domain/knowledge/types";
import type { Cell } from "@/lib/domain/program/plan";
import {
  fillRight,
  GROWING_FIELDS,
  largestStep,
  type Progression,
  progress,
  stepBreaches,
} from "@/lib/domain/program/progression";

const cell = (dose: Dose, count = 3): Cell => ({ dose, days: (["mon", "wed", "fri", "sat"] as const).slice(0, count) });
const weeks = (...cells: (Cell | null)[]) => ({ id: "row", weeks: cells });

test("a dose grows by its steps up to its most, and other numbers stay", () => {
  const reps: Progression = { field: "reps", step: 2, everyWeeks: 2, atMost: 12 };
  expect(progress({ sets: 2, reps: 8 }, reps, 6).map((dose) => dose.reps)).toEqual([8, 8, 10, 10, 12, 12]);
  expect(progress({ sets: 2 }, reps, 2)).toEqual([{ sets: 2 }, { sets: 2 }]);
});

test("load grows by a tenth at most, and by one plate where that is less", () => {
  const load: Progression = { field: "loadKg", step: 50, everyWeeks: 1, atMost: 100 };
  expect(progress({ loadKg: 4 }, load, 4).map((dose) => dose.loadKg)).toEqual([4, 5, 6, 7]);
  expect(progress({ loadKg: 50 }, load, 3).map((dose) => dose.loadKg)).toEqual([50, 55, 60.5]);
});

test("days a week grow one by one and are spread", () => {
  const days: Progression = { field: "daysPerWeek", step: 3, everyWeeks: 1, atMost: 5 };
  const filled = fillRight([cell({ reps: 8 }, 2), null, null, null, null], 0, [days]);
  expect(filled.map((one) => one?.days.length)).toEqual([2, 3, 4, 5, 5]);
});

test("several numbers grow side by side", () => {
  const both: Progression[] = [
    { field: "reps", step: 1, everyWeeks: 1, atMost: 12 },
    { field: "holdSeconds", step: 5, everyWeeks: 2, atMost: 30 },
  ];
  const filled = fillRight([cell({ reps: 8, holdSeconds: 10 }), null, null], 0, both);
  expect(filled.map((one) => one?.dose)).toEqual([
    { reps: 8, holdSeconds: 10 },
    { reps: 9, holdSeconds: 10 },
    { reps: 10, holdSeconds: 15 },
  ]);
});

test("a step that is too large is named with its week, also after a pause", () => {
  const found = stepBreaches(weeks(cell({ reps: 8 }), null, cell({ reps: 14 }), cell({ reps: 4 })));
  expect(found).toEqual([{ rowId: "row", week: 3, field: "reps", from: 8, to: 14 }]);
  expect(stepBreaches(weeks(cell({ reps: 8 }, 1), cell({ reps: 8 }, 4)))).toMatchObject([{ field: "daysPerWeek" }]);
  expect(stepBreaches(weeks(cell({ reps: 8 }), cell({ reps: 10 })))).toEqual([]);
});

test("no progression ever makes a step above the cap", () => {
  const anyProgression = fc.record({
    field: fc.constantFrom(...GROWING_FIELDS, "daysPerWeek" as const),
    step: fc.integer({ min: 0, max: 100 }),
    everyWeeks: fc.integer({ min: 0, max: 5 }),
    atMost: fc.integer({ min: 0, max: 300 }),
  });
  const anyDose = fc.record({
    sets: fc.integer({ min: 1, max: 5 }),
    reps: fc.integer({ min: 1, max: 30 }),
    holdSeconds: fc.integer({ min: 1, max: 60 }),
    minutes: fc.integer({ min: 1, max: 60 }),
    loadKg: fc.integer({ min: 1, max: 80 }),
    effort: fc.integer({ min: 0, max: 10 }),
  });
  fc.assert(
    fc.property(
      anyDose,
      fc.array(anyProgression, { maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      (dose, grows, count) => {
        const filled = fillRight(
          Array.from({ length: 12 }, (_, i) => (i === 0 ? cell(dose, count) : null)),
          0,
          grows,
        );
        // Two progressions of one number add up: the builder offers each number once.
        const once = grows.filter(({ field }, index) => grows.findIndex((other) => other.field === field) === index);
        const single = fillRight(
          filled.map((one, i) => (i === 0 ? one : null)),
          0,
          once,
        );
        expect(stepBreaches(weeks(...single))).toEqual([]);
      },
    ),
  );
  expect(largestStep("loadKg", 100)).toBe(10);
});
