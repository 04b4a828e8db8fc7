import { EVERY_DAY, MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** The daily habit of the first founding article: quiet stretches at the end of the day. */
export const homeUnwindingSet = {
  id: "home-unwinding-set",
  name: "Home unwinding set",
  purpose:
    "A short daily habit that lets the back go after a long day: hip stretch, knees to the chest, a warm shower.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    { itemId: "walking", fromWeek: 1, toWeek: 6, days: EVERY_DAY, dose: { minutes: 5, effort: 2 } },
    {
      itemId: "figure-four-supine-stretch",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { reps: 1, holdSeconds: 30 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 3 },
    },
    {
      itemId: "knees-to-chest-supine-hold",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { reps: 2, holdSeconds: 20 },
      grows: { field: "holdSeconds", step: 10, everyWeeks: 1, atMost: 60 },
    },
    {
      itemId: "knees-to-chest-side-lying",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { reps: 1, holdSeconds: 20 },
      grows: { field: "holdSeconds", step: 10, everyWeeks: 1, atMost: 60 },
    },
    { itemId: "chair-back-forward-hang", fromWeek: 4, toWeek: 6, days: MON_WED_FRI, dose: { sets: 1, minutes: 1 } },
    {
      itemId: "water-procedures-with-exercise",
      fromWeek: 1,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { minutes: 10 },
    },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["walking", "knees-to-chest-side-lying"],
  minimumDay: ["walking", "knees-to-chest-supine-hold"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 57 },
    { article: "000_ca15de4cd6c16634.txt", line: 53 },
    { article: "000_ca15de4cd6c16634.txt", line: 165 },
    { article: "000_ca15de4cd6c16634.txt", line: 167 },
  ],
  ours: "The article wants the stretches every day and joins them with water. The warm-up walk and lower first holds are ours: one article asks for 20 to 30 seconds of knee hug, this one for a minute. The hang over a chair comes late and for one minute. The flexible snake is left out, as the article gives no method for it.",
} as const satisfies Program;
