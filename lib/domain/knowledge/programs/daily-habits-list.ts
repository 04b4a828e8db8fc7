import { EVERY_DAY, MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** The habits of the third founding article. */
export const dailyHabitsList = {
  id: "daily-habits-list",
  name: "Daily habits for a less painful back",
  purpose: "Change small things of the day one after the other, with core exercises on three days a week.",
  weeks: 6,
  phases: [
    { name: "restore", fromWeek: 1, toWeek: 3 },
    { name: "load", fromWeek: 4, toWeek: 6 },
  ],
  rows: [
    { itemId: "sleep-pillow-under-knees", fromWeek: 1, toWeek: 6, days: EVERY_DAY },
    { itemId: "straighten-up", fromWeek: 2, toWeek: 6, days: EVERY_DAY, dose: { timesPerDay: 4 } },
    { itemId: "change-shoes", fromWeek: 3, toWeek: 4, days: EVERY_DAY },
    { itemId: "socialise", fromWeek: 1, toWeek: 6, days: ["sat"] },
    { itemId: "walking", fromWeek: 1, toWeek: 6, days: MON_WED_FRI, dose: { minutes: 8, effort: 3 } },
    {
      itemId: "core-strengthening",
      fromWeek: 1,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 1, reps: 3, holdSeconds: 5, effort: 4 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 5 },
    },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["walking", "sleep-pillow-under-knees"],
  minimumDay: ["walking", "core-strengthening"],
  articleLines: [
    { article: "002_f5ba936aec9c3c70.txt", line: 47 },
    { article: "002_f5ba936aec9c3c70.txt", line: 48 },
    { article: "002_f5ba936aec9c3c70.txt", line: 49 },
    { article: "002_f5ba936aec9c3c70.txt", line: 51 },
    { article: "002_f5ba936aec9c3c70.txt", line: 52 },
    { article: "002_f5ba936aec9c3c70.txt", line: 54 },
  ],
  ours: "The article lists habits without order or number. Bringing them in one by one, the doses and the walk before the core exercises are ours. Calcium and vitamin D are left out: whether to take them is a question for a doctor. Shoes and standing tall are tried for comfort, not as a cure.",
} as const satisfies Program;
