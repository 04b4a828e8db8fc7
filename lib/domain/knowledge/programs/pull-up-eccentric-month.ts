import { MON_THU, MON_WED_FRI, TUE_SAT } from "./days";
import type { Program } from "./types";

/** The second gym program of the first founding article. */
export const pullUpEccentricMonth = {
  id: "pull-up-eccentric-month",
  name: "Gym: pull-ups by slow lowering, one month",
  purpose:
    "Do more pull-ups within a month: own pull-ups, slow lowering and rows in rounds, twice a week, then three times.",
  weeks: 4,
  phases: [
    { name: "restore", fromWeek: 1, toWeek: 2 },
    { name: "load", fromWeek: 3, toWeek: 4 },
  ],
  rows: [
    { itemId: "pre-training-warm-up", fromWeek: 1, toWeek: 2, days: MON_THU, dose: { minutes: 8, effort: 2 } },
    { itemId: "pre-training-warm-up", fromWeek: 3, toWeek: 4, days: MON_WED_FRI, dose: { minutes: 8, effort: 2 } },
    { itemId: "pull-up", fromWeek: 1, toWeek: 2, days: MON_THU, dose: { sets: 2, restSeconds: 90, effort: 7 } },
    { itemId: "pull-up", fromWeek: 3, toWeek: 4, days: MON_WED_FRI, dose: { sets: 3, restSeconds: 90, effort: 8 } },
    {
      itemId: "eccentric-pull-up-assisted",
      fromWeek: 1,
      toWeek: 2,
      days: MON_THU,
      dose: { sets: 2, reps: 2, restSeconds: 90, effort: 7 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 3 },
    },
    {
      itemId: "eccentric-pull-up-assisted",
      fromWeek: 3,
      toWeek: 4,
      days: MON_WED_FRI,
      dose: { sets: 3, reps: 3, restSeconds: 90, effort: 8 },
    },
    {
      itemId: "seated-cable-row-close-grip",
      fromWeek: 1,
      toWeek: 2,
      days: MON_THU,
      dose: { sets: 2, reps: 12, restSeconds: 90, effort: 5 },
    },
    {
      itemId: "seated-cable-row-close-grip",
      fromWeek: 3,
      toWeek: 4,
      days: MON_WED_FRI,
      dose: { sets: 3, reps: 12, restSeconds: 90, effort: 6 },
    },
    { itemId: "walking", fromWeek: 1, toWeek: 4, days: TUE_SAT, dose: { minutes: 15, effort: 3 } },
  ],
  reviewWeeks: [2, 4],
  flareDay: ["walking"],
  minimumDay: ["pre-training-warm-up", "eccentric-pull-up-assisted"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 138 },
    { article: "000_ca15de4cd6c16634.txt", line: 139 },
    { article: "000_ca15de4cd6c16634.txt", line: 140 },
    { article: "000_ca15de4cd6c16634.txt", line: 141 },
  ],
  ours: "The article trains three times a week from the start, in three rounds, and promises a number of pull-ups, which we do not. Two weeks at two days and two rounds, warm-up and walks are ours; in weeks 3 and 4 the free day between sessions is the article's, shorter than the 3 days that it wants for large muscles elsewhere. Who can't do one pull-up leaves that row out.",
} as const satisfies Program;
