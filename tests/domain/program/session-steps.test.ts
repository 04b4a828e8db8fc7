import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/check/types";
import { itemById, items, RULES_VERSION, rules } from "@/lib/domain/knowledge";
import { sessionProtocols } from "@/lib/domain/knowledge/protocols/sessions";
import { applyChange } from "@/lib/domain/program/apply-change";
import { bookedMinutes, bookedRuns, longestSteps, stepsFor } from "@/lib/domain/program/booked-time";
import { checkPlan, pausedRows, stepRef } from "@/lib/domain/program/check-plan";
import { swapItem } from "@/lib/domain/program/edit-plan";
import { framed, moveStep, positionChanges, withSteps } from "@/lib/domain/program/edit-steps";
import type { PlanContent } from "@/lib/domain/program/plan";
import { fitMinutes, isFramed, protocolSteps, type SessionStep, stepOf } from "@/lib/domain/program/session-steps";
import { checkOfVisit } from "@/lib/domain/program/visit-check";

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

describe("time that is booked", () => {
  const row = (minutes: readonly (number | null)[], steps: readonly SessionStep[] = []) => ({
    id: "visit",
    itemId: "relaxing-back-massage-session",
    steps,
    weeks: minutes.map((one) => (one === null ? null : { dose: { minutes: one }, days: ["mon"] as const })),
  });
  const item = itemById("relaxing-back-massage-session");

  test("is told in weeks that have the same", () => {
    expect(bookedRuns(row([25, 25, null, 30, 30]), item)).toEqual([
      { fromWeek: 1, toWeek: 2, minutes: 25 },
      { fromWeek: 4, toWeek: 5, minutes: 30 },
    ]);
    expect(bookedRuns(row([25, null, 25]), item)).toHaveLength(2);
    expect(bookedRuns(row([null]), item)).toEqual([]);
  });

  test("is the item's own where a week says nothing", () => {
    expect(bookedMinutes({ dose: {}, days: [] }, row([]), item)).toBe(25);
  });

  test("fits the steps to each week, whatever was booked when they were planned", () => {
    const planned = row([25, 50], [step("a", 10), step("b", 15)]);
    expect(stepsFor(planned, 25)).toBe(planned.steps);
    expect(stepsFor(planned, 50).map(({ minutes }) => minutes)).toEqual([20, 30]);
    expect(longestSteps(planned, item).map(({ minutes }) => minutes)).toEqual([20, 30]);
  });
});

describe("steps are edited", () => {
  const ids = (steps: readonly SessionStep[]) => steps.map(({ id }) => id).join("");
  const abc = [step("a", 5), step("b", 10), step("c", 10)];

  test("all taken out, the row has none", () => {
    const emptied = withSteps(plan(abc), "visit", []);
    expect(emptied.rows[0]).not.toHaveProperty("steps");
    expect(withSteps(emptied, "visit", abc).rows[0]?.steps).toBe(abc);
  });

  test("moved before another, and left alone where nothing moves", () => {
    expect(ids(moveStep(abc, "c", 0))).toBe("cab");
    expect(ids(moveStep(abc, "a", 2))).toBe("bac");
    expect(ids(moveStep(abc, "a", 3))).toBe("bca");
    expect(moveStep(abc, "b", 1)).toBe(abc);
    expect(moveStep(abc, "b", 2)).toBe(abc);
    expect(moveStep(abc, "nobody", 0)).toBe(abc);
  });

  test("framed with strokes where there are none, in the time that is booked", () => {
    let count = 0;
    const seated = { ...step("k", 20, "seated-shoulder-kneading"), position: "seated" as const };
    const after = framed([seated], 25, itemById, () => `new-${count++}`);
    expect(isFramed(after, itemById)).toBe(true);
    expect(after.map(({ itemId }) => itemId)).toEqual(["stroking", "seated-shoulder-kneading", "stroking"]);
    expect(after.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(25);
    expect(after[0]).toMatchObject({ position: "seated", regions: seated.regions });
    expect(framed(after, 25, itemById, () => "none")).toHaveLength(3);
  });

  test("changes of position are counted", () => {
    const at = (position: SessionStep["position"], id: string) => ({ ...step(id, 5), position });
    expect(positionChanges([at("prone", "a"), at("prone", "b"), at("supine", "c"), at("prone", "d")])).toBe(2);
    expect(positionChanges([])).toBe(0);
  });

  test("what a rule takes from one step the others get: the visit stays as long", () => {
    const after = applyChange(plan(abc), stepRef("visit", "b"), { text: "", maxMinutes: 4 }, "Short on purpose.");
    expect(after.rows[0]?.steps?.map(({ minutes }) => minutes)).toEqual([7, 4, 14]);
    expect(after.rows[0]?.note).toBe("Short on purpose.");
  });
});

describe("the check of one visit", () => {
  const deep = step("deep", 25, "deep-tissue-massage");
  const squat = (day: "mon" | "wed", id = "gym") => ({
    id,
    itemId: "barbell-squat",
    weeks: [{ dose: { sets: 3, reps: 8 }, days: [day] }],
  });
  const checkOf = (rows: Pick<PlanContent, "rows">) => checkPlan(screened, rows, library, context);
  const ofVisit = (content: PlanContent) => {
    const [row] = content.rows;
    if (!row) throw new Error("no visit");
    const { findings } = checkOfVisit(checkOf(content), row, content, itemById, checkOf);
    return findings.flatMap(({ rule, items: found }) => found.map(({ ref }) => `${rule.id} ${ref}`));
  };
  const withRows = (...rows: PlanContent["rows"]) => ({ ...plan([deep]), rows: [...plan([deep]).rows, ...rows] });

  test("names an exercise that the visit meets on its day, and leaves out what the exercise alone is told", () => {
    const told = ofVisit(withRows(squat("mon")));
    expect(told).toContain("P04 gym");
    expect(told.filter((one) => one.endsWith(" gym"))).toEqual(["P04 gym"]);
    expect(ofVisit(withRows(squat("wed"))).filter((one) => one.endsWith(" gym"))).toEqual([]);
  });

  test("still names it when another visit of the day does the same", () => {
    const [visit] = plan([deep]).rows;
    if (!visit) throw new Error("no visit");
    expect(ofVisit(withRows(squat("mon"), { ...visit, id: "second" }))).toContain("P04 gym");
  });

  test("says nothing of other visits, and counts its own", () => {
    const [visit] = plan([deep]).rows;
    if (!visit) throw new Error("no visit");
    const content = withRows({ ...visit, id: "second" });
    expect(ofVisit(content).some((one) => one.includes("second"))).toBe(false);
    expect(checkOfVisit(checkOf(content), visit, content, itemById, checkOf).checked.items).toBe(2);
  });

  test("a technique's row that is opened and closed with strokes by its steps is not told to be", () => {
    const kneading = ["rubbing", "kneading"].map((id, index) => step(`s${index}`, 5, id));
    const content = plan([step("first", 3), ...kneading, step("last", 3)]);
    const rows = content.rows.map((row) => ({ ...row, itemId: "kneading" }));
    expect(checkOf({ rows }).findings.map(({ rule }) => rule.id)).not.toContain("P08");
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
