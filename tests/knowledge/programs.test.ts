import { describe, expect, test } from "vitest";
import { addDays, WEEKDAYS } from "@/lib/domain/day/day";
import { itemById, items, RULES_VERSION, rules } from "@/lib/domain/knowledge/index";
import { programById, programs } from "@/lib/domain/knowledge/programs/programs";
import type { Program, ProgramRow } from "@/lib/domain/knowledge/programs/types";
import { applyProgram } from "@/lib/domain/program/apply-program";
import { checkPlan, type Library } from "@/lib/domain/program/check-plan";
import { minutesPerDay } from "@/lib/domain/program/minutes";
import { LARGEST_STEP } from "@/lib/domain/program/progression";
import { client, condition, context, TODAY } from "../support/facts";

const library: Library = { version: RULES_VERSION, items, rules, itemById };
const start = { startsOn: TODAY, goal: "Garden again" };

/** More than this a day is not done. Unit: minutes. */
const MOST_MINUTES = 45;

/** Plan rules that speak of a program as a note, because its article asks for just that. */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  // Every other day, where the same article leaves three days to large muscles.
  "pull-up-eccentric-month": ["P01"],
  // Ten seconds between four short presses, as the library has them.
  "neck-six-weeks": ["P05"],
};

const table = programs.map((program): [string, Program] => [program.id, program]);

test("no id twice, and each is found by its id", () => {
  expect(new Set(programs.map(({ id }) => id)).size).toBe(programs.length);
  expect(programs.map(({ id }) => programById(id))).toEqual(programs);
});

describe.each(table)("%s", (_, program) => {
  test("holds only what can be assigned", () => {
    const broken = itemIdsOf(program).filter((id) => !itemById(id)?.prescribable || !itemById(id)?.client);
    expect(broken).toEqual([]);
  });

  test("phases follow each other and fill the weeks; rows and reviews lie within", () => {
    const { phases, rows, reviewWeeks, weeks } = program;
    expect(phases.flatMap(({ fromWeek, toWeek }) => run(fromWeek, toWeek))).toEqual(run(1, weeks));
    expect(rows.filter(({ fromWeek, toWeek }) => !(1 <= fromWeek && fromWeek <= toWeek && toWeek <= weeks))).toEqual(
      [],
    );
    expect(reviewWeeks.filter((week) => week < 1 || week > weeks)).toEqual([]);
    expect(reviewWeeks.at(-1)).toBe(weeks);
  });

  test("an item in two rows is never twice in one week", () => {
    const weeks = program.rows.flatMap(({ itemId, fromWeek, toWeek }) =>
      run(fromWeek, toWeek).map((week) => `${itemId} ${week}`),
    );
    expect(weeks.filter((week, index) => weeks.indexOf(week) !== index)).toEqual([]);
  });

  test("days are set, each once and in order", () => {
    const broken = program.rows.filter(
      ({ days }) => days.length === 0 || days.join() !== WEEKDAYS.filter((day) => days.includes(day)).join(),
    );
    expect(broken).toEqual([]);
  });

  test("bad days and short days are made of its own rows, the short day of two", () => {
    const own = program.rows.map(({ itemId }) => itemId);
    expect([...program.flareDay, ...program.minimumDay].filter((id) => !own.includes(id))).toEqual([]);
    expect(program.flareDay.length).toBeGreaterThan(0);
    expect(new Set(program.minimumDay).size).toBe(2);
  });

  test("grows by steps within the caps, from what the dose says to what it can reach", () => {
    expect(program.rows.filter((row) => row.grows && !growsSensibly(row))).toEqual([]);
  });

  test("says what is ours, and where the rest comes from", () => {
    expect(program.ours.length).toBeGreaterThan(20);
    expect(program.purpose.endsWith(".")).toBe(true);
    expect(program.purpose.slice(0, -1)).not.toContain(". ");
  });

  test("a client with nothing recorded gets it whole: nothing swapped, held back or to be changed", () => {
    const { content, swapped } = applyProgram(program, start, client(), library, context);
    const { findings, verdicts } = checkPlan(client(), content, library, context);
    expect(swapped).toEqual([]);
    expect(verdicts.filter(({ blocks }) => blocks)).toEqual([]);
    const rowIds = content.rows.map(({ id }) => id);
    expect([...content.flareDay, ...content.minimumDay].filter((id) => !rowIds.includes(id))).toEqual([]);
    const spoken = findings.filter(({ rule }) => rule.limit);
    expect(spoken.filter(({ tier }) => tier !== "note").map(({ id }) => id)).toEqual([]);
    expect(spoken.map(({ id }) => id).sort()).toEqual(NOTES[program.id] ?? []);
  });

  test("no day at home is too long", () => {
    expect(longestDay(program)).toBeLessThanOrEqual(MOST_MINUTES);
  });
});

describe("for one client", () => {
  test("the pregnancy program blocks nothing and swaps nothing at 26 weeks", () => {
    // 40 weeks less 26.
    const facts = client({ conditions: [condition("pregnancy", { dueDate: addDays(TODAY, 14 * 7) })] });
    const { verdicts, swapped, keys } = applied("pregnancy-second-half-six-weeks", facts);
    expect(keys).toContain("pregnancy-over-20-weeks");
    expect(keys).not.toContain("pregnancy-over-28-weeks");
    expect(swapped).toEqual([]);
    expect(verdicts.filter(({ tier }) => tier !== "allowed" && tier !== "note")).toEqual([]);
  });

  test("the program for older adults stays whole with osteoporosis at 78", () => {
    const facts = client({ birthDate: "1948-03-02", conditions: [condition("osteoporosis")] });
    const { verdicts, swapped, keys } = applied("older-adult-steady-six-weeks", facts);
    expect(keys).toContain("older-frail");
    expect(swapped).toEqual([]);
    expect(verdicts.filter(({ blocks }) => blocks)).toEqual([]);
  });

  test("the low back program keeps most of itself with osteoporosis, and puts something safe in place of the rest", () => {
    const { verdicts, swapped } = applied("low-back-six-weeks", client({ conditions: [condition("osteoporosis")] }));
    expect(swapped.map(({ fromItemId }) => fromItemId)).toEqual(["lower-trunk-rotation", "cat-cow"]);
    expect(swapped.filter(({ toItemId }) => toItemId === null)).toEqual([]);
    expect(verdicts.filter(({ blocks }) => blocks)).toEqual([]);
  });
});

describe("what the articles say", () => {
  test("cold and no cold in an acute spasm stay apart", () => {
    const cold = (id: string) => itemIdsOf(found(id)).filter((item) => itemById(item)?.traits.includes("cold-local"));
    expect(cold("acute-spasm-timeline")).toEqual(["ice-pack", "heat-before-stretch-cold-after"]);
    expect(cold("acute-episode-first-aid-004")).toEqual([]);
  });

  test("their lengths are kept: a month of pull-ups, two weeks of relaxation, days for what is acute", () => {
    expect(programs.filter(({ weeks }) => weeks !== 6).map(({ id, weeks }) => [id, weeks])).toEqual([
      ["acute-spasm-timeline", 2],
      ["acute-episode-first-aid-004", 2],
      ["progressive-relaxation-two-weeks", 2],
      ["soreness-recovery-set", 2],
      ["pull-up-eccentric-month", 4],
    ]);
  });
});

function found(id: string): Program {
  const program = programById(id);
  if (!program) throw new Error(`No program ${id}`);
  return program;
}

function applied(id: string, facts: Parameters<typeof applyProgram>[2]) {
  const { content, swapped } = applyProgram(found(id), start, facts, library, context);
  return { swapped, ...checkPlan(facts, content, library, context) };
}

function itemIdsOf({ rows }: Program): string[] {
  return rows.map(({ itemId }) => itemId);
}

function run(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function growsSensibly({ itemId, dose, grows, fromWeek, toWeek }: ProgramRow): boolean {
  if (!grows) return true;
  const first = { ...itemById(itemId)?.dose, ...dose }[grows.field];
  const steps = Math.floor((toWeek - fromWeek) / grows.everyWeeks);
  return (
    first !== undefined &&
    grows.step > 0 &&
    grows.step <= LARGEST_STEP[grows.field] &&
    steps > 0 &&
    first < grows.atMost &&
    first + grows.step * steps >= grows.atMost
  );
}

// Hands-on sessions are not at home, and advice runs beside the day.
function longestDay(program: Program): number {
  const { content } = applyProgram(program, start, client(), library, context);
  const home = content.rows.filter(({ itemId }) => !/^(massage|advice)/.test(itemById(itemId)?.kind ?? ""));
  const days = run(1, program.weeks).flatMap((week) =>
    WEEKDAYS.map((day) =>
      minutesPerDay(
        home.flatMap(({ weeks }) => {
          const cell = weeks[week - 1];
          return cell?.days.includes(day) ? [cell.dose] : [];
        }),
      ),
    ),
  );
  return Math.max(...days);
}

test.each(programs.map((program) => [program.id, program] as const))(
  "the title of %s tells nobody what the client has",
  (_, program) => {
    expect(program.title ?? program.name).not.toMatch(/acute|spasm|pregnan|older|pain(?!ful)|sciatica|disc\b|arthr/i);
  },
);
