import { FOUR_DAYS, MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** The lower-back set of the first founding article, with doses that it does not give. */
export const lowerBackSet = {
  id: "lower-back-set",
  name: "Lower-back set",
  purpose: "Loosen and steady the lower back: a hug and a press-up first, lifting against gravity from week 3.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 4 },
    { name: "load", fromWeek: 5, toWeek: 6 },
  ],
  rows: [
    { itemId: "walking", fromWeek: 1, toWeek: 6, days: FOUR_DAYS, dose: { minutes: 5, effort: 2 } },
    {
      itemId: "prone-press-up",
      fromWeek: 1,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 1, reps: 4 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 10 },
    },
    {
      itemId: "seated-recline-knee-hug",
      fromWeek: 1,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { reps: 1, holdSeconds: 20 },
      grows: { field: "holdSeconds", step: 10, everyWeeks: 1, atMost: 60 },
    },
    {
      itemId: "prone-opposite-arm-leg-raise",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 1, reps: 4, holdSeconds: 2, restSeconds: 60, effort: 4 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 7 },
    },
    {
      itemId: "supine-curl-up-hold",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 1, reps: 4, holdSeconds: 2, restSeconds: 60, effort: 4 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 7 },
    },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["walking", "prone-press-up"],
  minimumDay: ["walking", "prone-press-up"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 296 },
    { article: "000_ca15de4cd6c16634.txt", line: 297 },
    { article: "000_ca15de4cd6c16634.txt", line: 298 },
    { article: "000_ca15de4cd6c16634.txt", line: 299 },
  ],
  ours: "The article names the four movements and the minute of the hug only. Days, numbers, the warm-up walk and the start of the two lifts in week 3 are ours; the lifts are small and short, not as high as possible.",
} as const satisfies Program;
