import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts } from "@/lib/domain/check/types";
import { itemById, items, RULES_VERSION, rules } from "@/lib/domain/knowledge";
import { sessionProtocols } from "@/lib/domain/knowledge/protocols/sessions";
import type { Change, Rule } from "@/lib/domain/knowledge/types";
import { applyChanges, asksOf, isApplied } from "@/lib/domain/program/apply-change";
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
    const asks = [{ ref: stepRef("visit", "b"), change: { text: "", maxMinutes: 4 } }];
    const after = applyChanges(plan(abc), asks, "Short on purpose.", itemById);
    expect(after.rows[0]?.steps?.map(({ minutes }) => minutes)).toEqual([7, 4, 14]);
    expect(after.rows[0]?.note).toBe("Short on purpose.");
    expect(after.rows[0]?.weeks).toEqual(plan(abc).rows[0]?.weeks);
  });
});

describe("a rule's change is applied", () => {
  const tell = "A little less.";
  const ruleOf = (change: Change, touches: Rule["touches"] = ["kind:massage"]): Rule => {
    const [some] = rules.filter(({ tier, scope, limit }) => tier === "modify" && scope === "item" && !limit);
    if (!some) throw new Error("no rule");
    return { ...some, id: "TEST", keys: ["any"], touches, change, say: { practitioner: "Less.", client: tell } };
  };
  const findingOf = (content: PlanContent, rule: Rule) =>
    checkPlan(screened, content, { ...library, rules: [rule] }, context).findings[0];
  const applied = (content: PlanContent, rule: Rule) => {
    const finding = findingOf(content, rule);
    return finding ? applyChanges(content, asksOf(finding), tell, itemById) : content;
  };
  const booked = (steps: readonly SessionStep[], weeks: readonly (number | undefined)[]): PlanContent => {
    const cells = weeks.map((minutes) => ({ dose: minutes ? { minutes } : {}, days: ["mon"] as const }));
    const one = plan(steps);
    return { ...one, rows: one.rows.map((row) => ({ ...row, weeks: cells })) };
  };
  const told = ({ rows: [row] }: PlanContent) => ({
    steps: row?.steps?.map(({ minutes }) => minutes),
    weeks: row?.weeks.map((cell) => cell?.dose.minutes),
  });

  test("to all that it names at once: where nothing else can take the minutes, less is booked in every week", () => {
    const five = ruleOf({ text: "", maxMinutes: 5 });
    expect(told(applied(booked([step("a", 10), step("b", 10)], [20, 8, 30]), five))).toEqual({
      steps: [5, 5],
      weeks: [10, 8, 10],
    });
    expect(told(applied(booked([step("a", 25)], [25]), five))).toEqual({ steps: [5], weeks: [5] });
    expect(told(applied(booked([step("a", 25)], [undefined]), five))).toEqual({ steps: [5], weeks: [5] });
  });

  test("and what is left is shared by those it does not name, within the longest visit", () => {
    const five = ruleOf({ text: "", maxMinutes: 5 }, ["item:kneading"]);
    const content = booked([step("a", 10), step("b", 10, "kneading"), step("c", 5, "kneading")], [25, 50]);
    expect(told(applied(content, five))).toEqual({ steps: [40, 5, 5], weeks: [25, 50] });
  });

  test("with its position and its pressure", () => {
    const side = ruleOf({ text: "", maxPressure: "light", position: "side-lying" });
    const { pressure: _, ...unsaid } = step("a", 25, "kneading");
    expect(applied(plan([unsaid]), side).rows[0]?.steps).toEqual([
      { ...unsaid, pressure: "light", position: "side-lying" },
    ]);
    const onBack = { ...step("a", 25), position: "supine" as const };
    const pregnant: Facts = { ...screened, keys: ["pregnancy-over-20-weeks"] };
    const findings = (content: PlanContent) => checkPlan(pregnant, content, library, context).findings;
    const finding = findings(plan([onBack])).find(({ rule }) => rule.id === "G05");
    if (!finding) throw new Error("no finding");
    const after = applyChanges(plan([onBack]), asksOf(finding), tell, itemById);
    expect(findings(after).map(({ rule }) => rule.id)).not.toContain("G05");
  });

  test("a bound on the whole visit with the rule's own numbers", () => {
    const content = booked([], [40, 25]);
    const finding = checkPlan(screened, content, library, context).findings.find(({ rule }) => rule.id === "P06");
    if (!finding) throw new Error("no finding");
    expect(told(applyChanges(content, asksOf(finding), tell, itemById)).weeks).toEqual([25, 25]);
  });

  test("a step that comes later is not taken for applied because of the words that stand there already", () => {
    const five = ruleOf({ text: "", maxMinutes: 5 });
    const isDone = (content: PlanContent) => {
      const finding = findingOf(content, five);
      return finding && isApplied(content, asksOf(finding), tell, itemById);
    };
    const after = applied(booked([step("a", 25)], [25]), five);
    expect(isDone(booked([step("a", 5)], [5]))).toBe(false);
    expect(isDone(after)).toBe(true);
    const [row] = after.rows;
    if (!row) throw new Error("no visit");
    const weeks = [{ dose: { minutes: 15 }, days: ["mon" as const] }];
    const later = { ...after, rows: [{ ...row, weeks, steps: [...(row.steps ?? []), step("b", 10)] }] };
    expect(isDone(later)).toBe(false);
    expect(isDone(applied(later, five))).toBe(true);
  });

  test("words alone are applied when they are told", () => {
    const words = ruleOf({ text: "Go gently." });
    const finding = findingOf(plan([step("a", 25)]), words);
    if (!finding) throw new Error("no finding");
    expect(isApplied(plan([step("a", 25)]), asksOf(finding), tell, itemById)).toBe(false);
    expect(isApplied(applied(plan([step("a", 25)]), words), asksOf(finding), tell, itemById)).toBe(true);
  });

  test("so that the check is satisfied, whatever the visit", () => {
    const techniques = fc.constantFrom("stroking", "kneading", "rubbing", "side-lying-stroking");
    const parts = fc.array(fc.tuple(techniques, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 8 });
    const weeks = fc.array(fc.option(fc.integer({ min: 8, max: 90 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 4,
    });
    const touched = fc.constantFrom<Rule["touches"]>(["kind:massage"], ["item:kneading"], ["@massage"]);
    fc.assert(
      fc.property(parts, weeks, touched, fc.integer({ min: 1, max: 30 }), (wishes, minutes, touches, maxMinutes) => {
        const rule = ruleOf({ text: "", maxMinutes, maxPressure: "moderate" }, touches);
        const steps = wishes.map(([itemId, wish], at) => ({
          ...step(`s${at}`, wish, itemId),
          pressure: "deep" as const,
        }));
        const before = booked(steps, minutes);
        const after = applied(before, rule);
        const open = findingOf(after, rule)?.items.filter(({ ref, met }) => !met && ref !== "visit") ?? [];
        expect(open).toEqual([]);
        const finding = findingOf(after, rule);
        if (finding) expect(isApplied(after, asksOf(finding), tell, itemById)).toBe(true);
        for (const cell of after.rows[0]?.weeks ?? []) {
          if (touches[0] === "@massage") expect(cell?.dose.minutes).toBeLessThanOrEqual(maxMinutes);
        }
      }),
    );
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

describe("the position chosen for a step", () => {
  const pregnant: Facts = { ...screened, keys: ["pregnancy-over-20-weeks"] };
  const glaucoma: Facts = { ...screened, keys: ["glaucoma"] };
  const found = (facts: Facts, steps: readonly SessionStep[]) =>
    checkPlan(facts, plan(steps), library, context).findings.flatMap(({ rule, items: at }) =>
      at.map(({ ref }) => `${rule.id} ${ref}`),
    );
  const lying = (itemId: string, position: SessionStep["position"], id = "a") => ({
    ...step(id, 25, itemId),
    position,
  });

  test.each([
    ["G04", pregnant],
    ["E10", glaucoma],
  ])("face down it raises %s, whatever the library suggests for the technique", (rule, facts) => {
    for (const technique of ["side-lying-stroking", "seated-shoulder-kneading", "warming-ointment-massage"]) {
      const own = itemById(technique)?.position ?? "varied";
      expect(found(facts, [lying(technique, "prone")])).toContain(`${rule} ${stepRef("visit", "a")}`);
      expect(found(facts, [lying(technique, own)])).not.toContain(`${rule} ${stepRef("visit", "a")}`);
    }
  });

  test("on one side it is no longer face down, and neither is a visit of such steps alone", () => {
    const rules = (steps: readonly SessionStep[]) =>
      found(pregnant, steps)
        .filter((one) => one.startsWith("G04"))
        .sort();
    expect(rules([lying("stroking", "prone")])).toEqual(["G04 visit", "G04 visit/a"]);
    expect(rules([lying("stroking", "side-lying")])).toEqual([]);
    expect(rules([lying("stroking", "side-lying"), lying("kneading", "seated", "b")])).toEqual([]);
    expect(rules([lying("stroking", "side-lying"), lying("kneading", "prone", "b")])).toEqual([
      "G04 visit",
      "G04 visit/b",
    ]);
  });

  test("that is none in particular leaves the technique's own", () => {
    expect(found(pregnant, [lying("stroking", "varied")])).toContain("G04 visit/a");
  });
});
