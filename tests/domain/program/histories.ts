import { addDays } from "@/lib/domain/day/day";
import type { Cell, PhaseName, PlanContent } from "@/lib/domain/program/plan";
import type { LoggedDay } from "@/lib/domain/program/progress-measures";
import type { ProgressVerdict } from "@/lib/domain/program/suggest-progress";

/** A Monday. */
export const START = "2026-11-23";
export const HOME_ROWS: ReadonlySet<string> = new Set(["bridge", "cat"]);
const DAILY = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const PHASE_OF_WEEK: readonly PhaseName[] = ["calm", "calm", "restore", "restore", "load", "return"];

const weeks = (reps: readonly number[]): Cell[] =>
  reps.map((count) => ({ dose: { sets: 2, reps: count }, days: DAILY }));

/** Six weeks of two daily exercises that grow, and one massage a week that is not done at home. */
export const plan: PlanContent = {
  title: "Six weeks",
  goal: "",
  startsOn: START,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 4 },
    { name: "load", fromWeek: 5, toWeek: 5 },
    { name: "return", fromWeek: 6, toWeek: 6 },
  ],
  rows: [
    { id: "bridge", itemId: "glute-bridge", weeks: weeks([6, 6, 8, 8, 10, 12]) },
    { id: "cat", itemId: "cat-cow", weeks: weeks([4, 6, 6, 8, 8, 10]) },
    {
      id: "massage",
      itemId: "relaxing-back-massage-session",
      weeks: Array.from({ length: 6 }, () => ({ dose: { minutes: 25 }, days: ["tue"] as const })),
    },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["cat"],
  minimumDay: ["cat"],
};

/** Seven days of a week as one letter of pain each, 0-9 and x for 10; "-" is a day nobody logged. What was done: D all, H half,
 *  S nothing. */
export function weekOf(week: number, pains: string, done = "DDDDDDD", warnings: readonly string[] = []): LoggedDay[] {
  return [...pains].flatMap((letter, index) => {
    if (letter === "-") return [];
    const pain = letter === "x" ? 10 : Number(letter);
    const what = { D: "done", H: "part", S: "skipped" }[done[index] ?? "S"] ?? "skipped";
    return [
      {
        day: addDays(START, (week - 1) * 7 + index),
        done: { bridge: what, cat: what },
        painBefore: pain,
        painAfter: pain,
        warnings: index === 6 ? warnings : [],
      },
    ];
  });
}

/** The last day of a week of the plan. */
export const endOf = (week: number): string => addDays(START, week * 7 - 1);

export interface History {
  readonly who: string;
  readonly week: number;
  readonly log: readonly LoggedDay[];
  readonly verdict: ProgressVerdict;
  /** Words that the first reason has to hold. */
  readonly because: RegExp;
}

const story = (who: string, week: number, log: LoggedDay[], verdict: ProgressVerdict, because: RegExp): History => ({
  who,
  week,
  log,
  verdict,
  because,
});

/** Thirty invented clients, each at the end of a week. Nobody here exists. */
export const HISTORIES: readonly History[] = [
  story("calm and steady", 1, weekOf(1, "3333333"), "go", /within/),
  story("calm at the limit", 1, weekOf(1, "4444445"), "go", /within/),
  story("calm, a point too much", 1, weekOf(1, "5555555"), "hold", /Usual pain is 5/),
  story("calm, one bad day", 1, weekOf(1, "3333436"), "hold", /worst day was 6/),
  story("calm, a severe day", 1, weekOf(1, "3333457"), "step-back", /reached 7/),
  story("the worst there is", 2, weekOf(2, "333345x"), "step-back", /reached 10/),
  story("nothing logged", 1, [], "hold", /0 days were logged/),
  story("one day logged", 1, weekOf(1, "------3"), "hold", /1 day was logged/),
  story("two days logged", 1, weekOf(1, "3-----3"), "hold", /2 days were logged/),
  story("three days logged, nothing else done", 1, weekOf(1, "3--3--3"), "hold", /43 %/),
  story("half done in calm", 1, weekOf(1, "3333333", "HHHHHHH"), "hold", /50 %/),
  story("five of seven in calm", 1, weekOf(1, "33333--"), "go", /within/),
  story("one sore morning", 2, weekOf(2, "1113333"), "hold", /1 morning/),
  story("two sore mornings", 2, weekOf(2, "1313333"), "step-back", /2 mornings/),
  story("pain falls through the week", 2, weekOf(2, "5443322"), "go", /within/),
  story("worse than the week before", 2, [...weekOf(1, "1111111"), ...weekOf(2, "2333333")], "step-back", /rose by 2/),
  story("a point worse than before", 2, [...weekOf(1, "2222222"), ...weekOf(2, "3333333")], "go", /within/),
  story("better than the week before", 2, [...weekOf(1, "6666666"), ...weekOf(2, "4444444")], "go", /within/),
  story("restore, fine", 3, weekOf(3, "2233222"), "go", /within/),
  story("restore, calm's limit is not enough", 3, weekOf(3, "4444444"), "hold", /Usual pain is 4/),
  story("restore, two thirds done", 4, weekOf(4, "2222222", "DDDDHSS"), "hold", /64 %/),
  story("load, fine", 5, weekOf(5, "2222222"), "go", /within/),
  story("load, done too little", 5, weekOf(5, "2222222", "DDDDDSS"), "hold", /71 %/),
  story("load, a hard day that settles", 5, weekOf(5, "2222225"), "hold", /1 morning/),
  story("return, pain-free", 6, weekOf(6, "0000000"), "go", /within/),
  story("return, a little more than it may be", 6, weekOf(6, "3333333"), "hold", /Usual pain is 3/),
  story("return, one day of five", 6, weekOf(6, "2223345"), "hold", /Usual pain is 3/),
  story(
    "a warning sign on a good week",
    3,
    weekOf(3, "1111111", "DDDDDDD", ["weakness"]),
    "step-back",
    /warning sign/i,
  ),
  story(
    "a warning sign and nothing else logged",
    3,
    weekOf(3, "------1", "DDDDDDD", ["fever"]),
    "step-back",
    /warning sign/i,
  ),
  story("severe, sore and undone at once", 4, weekOf(4, "1416181", "SSSSSSS"), "step-back", /reached 8/),
];

export const phaseOfWeek = (week: number): PhaseName => PHASE_OF_WEEK[week - 1] ?? "return";
