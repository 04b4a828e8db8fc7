import { describe, expect, test } from "vitest";
import { addDays, type IsoDay, WEEKDAYS, type Weekday } from "@/lib/domain/day/day";
import { homeDays, type PublishedPlan } from "@/lib/domain/program/home-days";
import { missedInWords, missedRun } from "@/lib/domain/program/missed-days";
import type { PlanContent } from "@/lib/domain/program/plan";

// Monday.
const START = "2026-11-02";
const MWF: Weekday[] = ["mon", "wed", "fri"];

/** A plan of two weeks with the rows named, each on its days. */
function planOf(rows: Readonly<Record<string, readonly Weekday[]>>, startsOn: IsoDay = START, weeks = 2): PlanContent {
  return {
    title: "Plan",
    goal: "",
    startsOn,
    phases: [{ name: "calm", fromWeek: 1, toWeek: weeks }],
    rows: Object.entries(rows).map(([id, days]) => ({
      id,
      itemId: id,
      ...(id.startsWith("visit") && { place: "visit" as const }),
      weeks: Array.from({ length: weeks }, () => ({ dose: {}, days })),
    })),
    reviewWeeks: [],
    flareDay: [],
    minimumDay: [],
  };
}

interface Case {
  readonly name: string;
  readonly versions?: readonly PublishedPlan[];
  readonly paused?: readonly string[];
  readonly through: IsoDay;
  readonly logged?: readonly IsoDay[];
  readonly toldThrough?: IsoDay;
  readonly is: readonly IsoDay[] | null;
}

const daily: PublishedPlan[] = [{ content: planOf({ squat: WEEKDAYS }), publishedOn: START }];
const everyOther: PublishedPlan[] = [{ content: planOf({ squat: MWF }), publishedOn: START }];

const CASES: readonly Case[] = [
  { name: "two missed days are too few", versions: daily, through: "2026-11-03", is: null },
  { name: "three are told", versions: daily, through: "2026-11-04", is: ["2026-11-02", "2026-11-03", "2026-11-04"] },
  { name: "rest days between are not counted", through: "2026-11-05", is: null },
  { name: "rest days between break nothing", through: "2026-11-06", is: ["2026-11-02", "2026-11-04", "2026-11-06"] },
  { name: "a paused row is not owed", paused: ["squat"], through: "2026-11-13", is: null },
  {
    name: "beside a paused row the others are owed",
    versions: [{ content: planOf({ squat: WEEKDAYS, bridge: MWF }), publishedOn: START }],
    paused: ["squat"],
    through: "2026-11-07",
    is: ["2026-11-02", "2026-11-04", "2026-11-06"],
  },
  {
    name: "a visit is not done at home",
    versions: [{ content: planOf({ visit: WEEKDAYS }), publishedOn: START }],
    through: "2026-11-13",
    is: null,
  },
  {
    name: "before its first day a plan is not begun",
    versions: [{ content: planOf({ squat: WEEKDAYS }, "2026-11-12"), publishedOn: START }],
    through: "2026-11-13",
    is: null,
  },
  {
    name: "published late, it is owed from then on",
    versions: [{ content: planOf({ squat: WEEKDAYS }), publishedOn: "2026-11-06" }],
    through: "2026-11-08",
    is: ["2026-11-06", "2026-11-07", "2026-11-08"],
  },
  {
    name: "after its last week nothing is owed, and the run of before stands",
    through: "2026-12-24",
    logged: ["2026-11-08"],
    is: ["2026-11-09", "2026-11-11", "2026-11-13"],
  },
  { name: "after its last day, with the last days logged", through: "2026-12-24", logged: ["2026-11-13"], is: null },
  {
    name: "a log of any kind ends the run, skipped ones and those of a rest day too",
    through: "2026-11-09",
    logged: ["2026-11-05"],
    is: null,
  },
  {
    name: "a run begins again behind a log",
    through: "2026-11-11",
    logged: ["2026-11-02", "2026-11-06"],
    is: null,
  },
  {
    name: "and is told when it is long enough",
    through: "2026-11-13",
    logged: ["2026-11-02", "2026-11-06"],
    is: ["2026-11-09", "2026-11-11", "2026-11-13"],
  },
  { name: "a log of today ends it", through: "2026-11-06", logged: ["2026-11-07"], is: null },
  { name: "what was told is not told again", through: "2026-11-09", toldThrough: "2026-11-06", is: null },
  {
    name: "three more are, also when an old day was sent in late",
    through: "2026-11-13",
    logged: ["2026-11-04"],
    toldThrough: "2026-11-06",
    is: ["2026-11-09", "2026-11-11", "2026-11-13"],
  },
  {
    name: "each day is judged by the version that was in use on it",
    versions: [
      { content: planOf({ squat: WEEKDAYS }), publishedOn: START },
      { content: planOf({ squat: ["sun"] }), publishedOn: "2026-11-04" },
    ],
    through: "2026-11-08",
    is: ["2026-11-02", "2026-11-03", "2026-11-08"],
  },
  {
    name: "of two versions of one day the later one counts",
    versions: [
      { content: planOf({ squat: WEEKDAYS }), publishedOn: START },
      { content: planOf({ squat: ["sun"] }), publishedOn: START },
    ],
    through: "2026-11-08",
    is: null,
  },
  { name: "nothing published, nothing owed", versions: [], through: "2026-11-13", is: null },
];

describe("missed days", () => {
  test.each(CASES)("$name", ({ versions = everyOther, paused = [], through, logged = [], toldThrough = null, is }) => {
    const days = homeDays(versions, (row) => row.place !== "visit" && !paused.includes(row.id), through);
    expect(missedRun(days, { logged, toldThrough })).toEqual(is);
  });

  test("are said in one sentence, however many they are", () => {
    expect(missedInWords(["2026-11-02", "2026-11-04", "2026-11-06"])).toBe(
      "Nothing logged on 3 planned days in a row: 2026-11-02, 2026-11-04 and 2026-11-06.",
    );
    const week = Array.from({ length: 7 }, (_, index) => addDays(START, index));
    expect(missedInWords(week)).toBe("Nothing logged on 7 planned days in a row, from 2026-11-02 to 2026-11-08.");
  });
});
