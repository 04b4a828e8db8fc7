import { describe, expect, test } from "vitest";
import type { Dose } from "@/lib/domain/knowledge/types";
import { guidedSteps } from "@/lib/domain/program/guided-steps";
import { minutesOf, minutesPerDay } from "@/lib/domain/program/minutes";

/** Rounds walked through by hand with a stopwatch in mind: get into place, move, hold, rest, change sides. Unit: seconds. */
const STOPWATCH: readonly { readonly what: string; readonly dose: Dose; readonly seconds: number }[] = [
  { what: "ten slow repetitions", dose: { reps: 10 }, seconds: 20 + 10 * 4 },
  {
    what: "two sets of eight with a minute's rest",
    dose: { sets: 2, reps: 8, restSeconds: 60 },
    seconds: 20 + 32 + 60 + 32,
  },
  { what: "six bridges held five seconds", dose: { reps: 6, holdSeconds: 5 }, seconds: 20 + 6 * 8 },
  {
    what: "a stretch of thirty seconds on each side, three times",
    dose: { reps: 3, holdSeconds: 30, eachSide: true },
    seconds: 20 + 3 * 33 + 5 + 3 * 33,
  },
  {
    what: "bird dog, two sets, each side",
    dose: { sets: 2, reps: 5, holdSeconds: 5, eachSide: true, restSeconds: 30 },
    seconds: 20 + (40 + 5 + 40) * 2 + 30,
  },
  {
    what: "a plank of twenty seconds, three times with rests",
    dose: { sets: 3, holdSeconds: 20, restSeconds: 30 },
    seconds: 20 + 3 * 23 + 2 * 30,
  },
  { what: "a walk of fifteen minutes", dose: { minutes: 15 }, seconds: 900 },
];

describe("minutes of a round", () => {
  test.each(STOPWATCH)("$what: within a tenth of the stopwatch", ({ dose, seconds }) => {
    expect(Math.abs(minutesOf(dose) * 60 - seconds)).toBeLessThanOrEqual(seconds * 0.1);
  });

  test("are those of the guided steps, one after the other", () => {
    const steps = guidedSteps({ sets: 2, reps: 2, holdSeconds: 5, restSeconds: 30, eachSide: true });
    expect(steps.map(({ kind }) => kind).join(" ")).toBe(
      "get-ready move hold move hold change-side move hold move hold rest move hold move hold change-side move hold move hold",
    );
    expect(steps.filter(({ kind, rep }) => kind === "hold" && rep === undefined)).toEqual([]);
  });

  test("count every round of the day, and a started minute as a whole one", () => {
    expect(minutesPerDay([{ reps: 10, timesPerDay: 3 }])).toBe(3);
    expect(minutesPerDay([{ minutes: 10 }, { reps: 1 }])).toBe(11);
    expect(minutesPerDay([])).toBe(0);
  });
});
