import { MON_THU, TUE_SAT } from "./days";
import type { Program } from "./types";

/** The first gym program of the first founding article. */
export const backSizeHighDensity = {
  id: "back-size-high-density",
  name: "Gym: back size with short rests",
  purpose:
    "Build a bigger back in a trained client: two rows in sets of 12 twice a week, a drop set at the end later on.",
  weeks: 6,
  phases: [
    { name: "restore", fromWeek: 1, toWeek: 2 },
    { name: "load", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    { itemId: "pre-training-warm-up", fromWeek: 1, toWeek: 6, days: MON_THU, dose: { minutes: 8, effort: 2 } },
    {
      itemId: "dumbbell-row",
      fromWeek: 1,
      toWeek: 6,
      days: MON_THU,
      dose: { sets: 2, reps: 12, restSeconds: 60, effort: 6 },
      grows: { field: "sets", step: 1, everyWeeks: 2, atMost: 3 },
    },
    {
      itemId: "seated-cable-row-close-grip",
      fromWeek: 1,
      toWeek: 6,
      days: MON_THU,
      dose: { sets: 2, reps: 12, restSeconds: 60, effort: 6 },
      grows: { field: "sets", step: 1, everyWeeks: 3, atMost: 3 },
    },
    {
      itemId: "lat-pulldown-drop-set",
      fromWeek: 4,
      toWeek: 6,
      days: MON_THU,
      dose: { sets: 3, reps: 10, restSeconds: 0, effort: 8 },
    },
    { itemId: "post-workout-stretch", fromWeek: 1, toWeek: 6, days: MON_THU, dose: { reps: 1, holdSeconds: 20 } },
    { itemId: "walking", fromWeek: 1, toWeek: 6, days: TUE_SAT, dose: { minutes: 25, effort: 3 } },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["walking"],
  minimumDay: ["pre-training-warm-up", "dumbbell-row"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 127 },
    { article: "000_ca15de4cd6c16634.txt", line: 128 },
    { article: "000_ca15de4cd6c16634.txt", line: 130 },
    { article: "000_ca15de4cd6c16634.txt", line: 132 },
  ],
  ours: "Two days a week, two sets at first, the drop set from week 4, warm-up, stretch and walks are ours. Of each pair we took the easier on the back: the dumbbell row (or the barbell row) and the close-grip row (or the wide grip). Rests stay at the minute that the article allows; it gives a reason from hormones that we do not repeat.",
} as const satisfies Program;
