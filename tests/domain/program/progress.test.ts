import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/domain/day/day";
import { applyProgress } from "@/lib/domain/program/apply-progress";
import { type PlanContent, weeksOf } from "@/lib/domain/program/plan";
import { weekMeasures } from "@/lib/domain/program/progress-measures";
import { stepBreaches } from "@/lib/domain/program/progression";
import { type ProgressVerdict, suggestProgress } from "@/lib/domain/program/suggest-progress";
import { endOf, HISTORIES, HOME_ROWS, phaseOfWeek, plan, START, weekOf } from "./histories";

describe("the suggestion at the end of a week", () => {
  test("is tried on thirty people", () => expect(HISTORIES).toHaveLength(30));

  test.each(HISTORIES.map((history) => ({ name: history.who, history })))("$name", ({ history }) => {
    const suggestion = suggestProgress(plan, history.log, endOf(history.week), HOME_ROWS);
    expect(suggestion?.verdict, suggestion?.reasons.map(({ says }) => says).join(" ")).toBe(history.verdict);
    expect(suggestion?.reasons[0]?.says).toMatch(history.because);
    expect(suggestion).toMatchObject({ week: history.week, phase: phaseOfWeek(history.week) });
  });

  test("names the phase that follows in the last week of one, and none before", () => {
    const next = (week: number) => suggestProgress(plan, [], endOf(week), HOME_ROWS)?.nextPhase;
    expect([1, 2, 3, 4, 5, 6].map(next)).toEqual([null, "restore", null, "load", "return", null]);
  });

  test("waits until a week is over, and then speaks of that week until the next one is", () => {
    const on = (day: string) => suggestProgress(plan, weekOf(1, "6666666"), day, HOME_ROWS);
    for (const ago of [6, 3, 1]) expect(on(addDays(endOf(1), -ago))).toBeNull();
    for (const later of [0, 1, 4, 6]) {
      expect(on(addDays(endOf(1), later))).toMatchObject({ week: 1, verdict: "hold", measures: { loggedDays: 7 } });
    }
    expect(on(endOf(2))).toMatchObject({ week: 2 });
  });

  test("is not made outside the plan's time", () => {
    expect(suggestProgress(plan, [], addDays(START, -1), HOME_ROWS)).toBeNull();
    expect(suggestProgress(plan, [], addDays(endOf(6), 1), HOME_ROWS)).toBeNull();
  });

  test("more pain never makes it bolder", () => {
    const boldness: Record<ProgressVerdict, number> = { "step-back": 0, hold: 1, go: 2 };
    const even = (pain: number) => suggestProgress(plan, weekOf(1, String(pain).repeat(7)), endOf(1), HOME_ROWS);
    const verdicts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((pain) => boldness[even(pain)?.verdict ?? "go"]);
    expect(verdicts).toEqual(verdicts.toSorted((a, b) => b - a));
    expect([verdicts[0], verdicts.at(-1)]).toEqual([2, 0]);
  });
});

describe("what a week comes to", () => {
  test("counts a part as a half, what nobody logged as nothing, and no visit", () => {
    expect(weekMeasures(plan, weekOf(1, "2222---", "DDHS"), endOf(1), HOME_ROWS).completion).toBeCloseTo(2.5 / 7);
    expect(weekMeasures(plan, [], endOf(1), new Set(["massage"])).completion).toBe(0);
    expect(weekMeasures(plan, [], endOf(1), new Set()).completion).toBeNull();
  });

  test("a pause between two logged days is no sore morning", () => {
    expect(weekMeasures(plan, weekOf(1, "1-5----"), endOf(1), HOME_ROWS).soreMornings).toBe(0);
    expect(weekMeasures(plan, weekOf(1, "15-----"), endOf(1), HOME_ROWS).soreMornings).toBe(1);
  });
});

describe("what becomes of the plan", () => {
  const reps = ({ rows }: PlanContent) => rows[1]?.weeks.map((cell) => cell?.dose.reps);

  test("go leaves it, hold repeats the week, step back repeats the one before as well", () => {
    expect(applyProgress(plan, 3, "go")).toBe(plan);
    expect(reps(applyProgress(plan, 2, "hold"))).toEqual([4, 6, 6, 6, 8, 8, 10]);
    expect(reps(applyProgress(plan, 2, "step-back"))).toEqual([4, 6, 4, 6, 6, 8, 8, 10]);
  });

  test("in the first week a step back is a week of the flare-day plan", () => {
    const eased = applyProgress(plan, 1, "step-back");
    expect(eased.rows.map(({ weeks }) => weeks[1] !== null)).toEqual([false, true, false]);
    expect(eased.rows[0]?.weeks[2]).toEqual(plan.rows[0]?.weeks[0]);
  });

  test("phases and reviews move along", () => {
    const held = applyProgress(plan, 3, "hold");
    expect(held.phases.map(({ fromWeek, toWeek }) => [fromWeek, toWeek])).toEqual([
      [1, 2],
      [3, 5],
      [6, 6],
      [7, 7],
    ]);
    expect(held.reviewWeeks).toEqual([3, 7]);
    expect(weeksOf(held)).toBe(7);
  });

  test("no path of decisions exceeds a step, leaves a gap between phases, or outgrows the longest plan", () => {
    const verdict = fc.constantFrom<ProgressVerdict>("go", "hold", "step-back");
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 40 }), (path) => {
        let now: PlanContent = plan;
        path.forEach((one, index) => {
          now = applyProgress(now, Math.min(index + 1, weeksOf(now)), one);
          expect(now.rows.flatMap(stepBreaches)).toEqual([]);
          expect(weeksOf(now)).toBeLessThanOrEqual(26);
          for (const { weeks } of now.rows) expect(weeks).toHaveLength(weeksOf(now));
          now.phases.forEach((phase, at) => {
            expect(phase.fromWeek).toBe(at === 0 ? 1 : (now.phases[at - 1]?.toWeek ?? 0) + 1);
          });
        });
      }),
    );
  });
});
