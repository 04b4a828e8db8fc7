import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/check/types";
import { itemById, items, RULES_VERSION, rules } from "@/lib/domain/knowledge";
import { sessionProtocols } from "@/lib/domain/knowledge/protocols/sessions";
import { checkPlan, pausedRows, stepRef } from "@/lib/domain/program/check-plan";
import { swapItem } from "@/lib/domain/program/edit-plan";
import type { PlanContent } from "@/lib/domain/program/plan";
import { fitMinutes, isFramed, protocolSteps, type SessionStep, stepOf } from "@/lib/domain/program/session-steps";

const library = { version: RULES_VERSION, items, rules, itemById };
const context = { today: "2026-11-23", overrides: [] };
const screened: Facts = {
  birthDate: "1990-01-01",
  sex: "female",
  conditions: [],
  medicines: [],
  screen: { completedOn: "2026-11-20", positive: [] },
  clearances: [],
};
const step = (id: string, minutes: number, itemId = "stroking"): SessionStep => {
  const item = itemById(itemId);
  if (!item) throw new Error(itemId);
  return { ...stepOf(item, id), minutes };
};
const plan = (steps: readonly SessionStep[]): PlanContent => ({
  title: "T",
  goal: "",
  startsOn: "2026-11-23",
  phases: [{ name: "calm", fromWeek: 1, toWeek: 1 }],
  rows: [
    { id: "visit", itemId: "relaxing-back-massage-session", steps, weeks: [{ dose: { minutes: 25 }, days: ["mon"] }] },
  ],
  reviewWeeks: [],
  flareDay: [],
  minimumDay: [],
});

describe("minutes of a session", () => {
  const minutes = (steps: readonly SessionStep[]) => steps.map((one) => one.minutes);

  test("are shared in the proportion they had", () => {
    expect(minutes(fitMinutes([step("a", 10), step("b", 5), step("c", 5)], 40))).toEqual([20, 10, 10]);
    expect(minutes(fitMinutes([step("a", 3), step("b", 3), step("c", 3)], 10))).toEqual([4, 3, 3]);
  });

  test("the one just changed keeps its own, as far as the others get a minute each", () => {
    expect(minutes(fitMinutes([step("a", 12), step("b", 5), step("c", 5)], 25, "a"))).toEqual([12, 7, 6]);
    expect(minutes(fitMinutes([step("a", 99), step("b", 5), step("c", 5)], 25, "a"))).toEqual([23, 1, 1]);
    expect(minutes(fitMinutes([step("a", 3)], 25, "a"))).toEqual([25]);
  });

  test("always add up to the booked time when each can have a minute", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 15, max: 120 }),
        fc.nat(14),
        (wishes, booked, index) => {
          const steps = wishes.map((wish, at) => step(`s${at}`, wish));
          for (const kept of [undefined, `s${index}`]) {
            const fitted = minutes(fitMinutes(steps, booked, kept));
            expect(fitted.reduce((sum, one) => sum + one, 0)).toBe(booked);
            expect(Math.min(...fitted)).toBeGreaterThanOrEqual(1);
            expect(fitted.every(Number.isInteger)).toBe(true);
          }
        },
      ),
    );
  });
});

describe("whole-session protocols as starting points", () => {
  const usable = sessionProtocols.filter((protocol) => "steps" in protocol && protocol.steps.length > 0);

  test.each(usable.map((protocol) => ({ name: protocol.id, protocol })))(
    "$name fits the booked time",
    ({ protocol }) => {
      for (const booked of [20, 25, 60]) {
        const steps = protocolSteps(protocol, booked, itemById);
        expect(steps.reduce((sum, one) => sum + one.minutes, 0)).toBe(booked);
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
      }
    },
  );

  test("the relaxing back massage begins and ends with stroking", () => {
    const steps = protocolSteps(usable[0] as never, 25, itemById);
    expect(isFramed(steps, itemById)).toBe(true);
    expect(isFramed(steps.slice(1), itemById)).toBe(false);
    expect(isFramed([], itemById)).toBe(false);
  });
});

describe("steps are checked with the plan", () => {
  test("one by one, on the days of their row", () => {
    const deep = step("deep", 10, "deep-tissue-massage");
    const facts: Facts = { ...screened, medicines: [{ id: "m", classId: "anticoagulant", name: "Apixaban" }] };
    const result = checkPlan(facts, plan([step("a", 5), deep, step("z", 5)]), library, context);
    const verdict = result.verdicts.find(({ ref }) => ref === stepRef("visit", "deep"));
    expect(verdict?.blocks).toBe(true);
    expect(pausedRows(result)).toEqual(new Set(["visit"]));
  });

  test("a session of several techniques that does not open and close with stroking is told so", () => {
    const friction = ["rubbing", "kneading", "side-to-spine-rubbing"].map((id, index) => step(`s${index}`, 5, id));
    const told = (steps: readonly SessionStep[]) =>
      checkPlan(screened, plan(steps), library, context).findings.some(({ rule }) => rule.id === "P08");
    expect(told(friction)).toBe(true);
    expect(told([step("first", 3), ...friction, step("last", 3)])).toBe(false);
  });

  test("deep work and training on one day meet in the check", () => {
    const both = plan([step("deep", 10, "deep-tissue-massage")]);
    const row = { id: "gym", itemId: "barbell-squat", weeks: [{ dose: { sets: 3, reps: 8 }, days: ["mon"] as const }] };
    const ids = (content: PlanContent) =>
      checkPlan(screened, content, library, context).findings.map(({ rule }) => rule.id);
    const together = ids({ ...both, rows: [...both.rows, row] });
    const apart = ids({
      ...both,
      rows: [...both.rows, { ...row, weeks: [{ dose: { sets: 3, reps: 8 }, days: ["wed"] }] }],
    });
    expect(together.filter((id) => !apart.includes(id)).length).toBeGreaterThan(0);
  });

  test("a step is swapped in its place, as long as before", () => {
    const stroking = itemById("stroking");
    if (!stroking) throw new Error("no stroking");
    const swapped = swapItem(plan([step("deep", 10, "deep-tissue-massage")]), stepRef("visit", "deep"), stroking);
    expect(swapped.rows[0]).toMatchObject({
      itemId: "relaxing-back-massage-session",
      steps: [{ itemId: "stroking", minutes: 10 }],
    });
  });
});
