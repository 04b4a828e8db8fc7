import { FOUR_DAYS, MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** The general set of the first founding article, with doses that it does not give. */
export const generalBackNeckSet = {
  id: "general-back-neck-set",
  name: "General back and neck set",
  purpose: "Relax back, shoulders and neck with easy rounding and raising, and add a lift and a curl from week 3.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 4 },
    { name: "load", fromWeek: 5, toWeek: 6 },
  ],
  rows: [
    {
      itemId: "cat-cow",
      fromWeek: 1,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 1, reps: 6 },
      grows: { field: "reps", step: 2, everyWeeks: 2, atMost: 10 },
    },
    {
      itemId: "single-shoulder-raise-hold",
      fromWeek: 1,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 1, reps: 4, holdSeconds: 2 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 6 },
    },
    {
      itemId: "standing-upper-back-rounding",
      fromWeek: 1,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 1, reps: 3, holdSeconds: 5 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 5 },
    },
    {
      itemId: "prone-back-extension-hands-clasped",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 1, reps: 3, holdSeconds: 2, restSeconds: 60, effort: 4 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 6 },
    },
    {
      itemId: "supine-curl-nose-to-knees",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 1, reps: 2, holdSeconds: 5 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 3 },
    },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["cat-cow", "single-shoulder-raise-hold"],
  minimumDay: ["cat-cow", "standing-upper-back-rounding"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 305 },
    { article: "000_ca15de4cd6c16634.txt", line: 306 },
    { article: "000_ca15de4cd6c16634.txt", line: 307 },
    { article: "000_ca15de4cd6c16634.txt", line: 308 },
    { article: "000_ca15de4cd6c16634.txt", line: 309 },
  ],
  ours: "The article gives five movements without numbers. Days, numbers and the start of the prone lift and the curl in week 3 are ours, since both ask more of the back than the rest.",
} as const satisfies Program;
