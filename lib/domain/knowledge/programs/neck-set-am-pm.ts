import { EVERY_DAY, FOUR_DAYS, MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** The neck set of the first founding article, mornings and evenings. */
export const neckSetAmPm = {
  id: "neck-set-am-pm",
  name: "Neck set, morning and evening",
  purpose:
    "Free and steady a stiff neck in two short rounds a day: turning and tilting first, gentle resistance later.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 4 },
    { name: "load", fromWeek: 5, toWeek: 6 },
  ],
  rows: [
    { itemId: "shoulder-rolls", fromWeek: 1, toWeek: 6, days: EVERY_DAY, dose: { sets: 1, reps: 6, timesPerDay: 2 } },
    {
      itemId: "neck-rotation-hold",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { sets: 2, holdSeconds: 5, timesPerDay: 2 },
      grows: { field: "sets", step: 1, everyWeeks: 2, atMost: 4 },
    },
    {
      itemId: "neck-lateral-tilt",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { sets: 2, holdSeconds: 5, timesPerDay: 2 },
      grows: { field: "sets", step: 1, everyWeeks: 2, atMost: 4 },
    },
    {
      itemId: "neck-flexion-extension-tilt",
      fromWeek: 2,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { sets: 2, reps: 1, timesPerDay: 2 },
      grows: { field: "sets", step: 1, everyWeeks: 2, atMost: 4 },
    },
    {
      itemId: "neck-isometric-flexion",
      fromWeek: 3,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 2, holdSeconds: 5, restSeconds: 60, timesPerDay: 1, effort: 2 },
      grows: { field: "sets", step: 1, everyWeeks: 1, atMost: 4 },
    },
    {
      itemId: "neck-isometric-extension",
      fromWeek: 3,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 2, holdSeconds: 5, restSeconds: 60, timesPerDay: 1, effort: 2 },
      grows: { field: "sets", step: 1, everyWeeks: 1, atMost: 4 },
    },
    {
      itemId: "neck-isometric-lateral",
      fromWeek: 4,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 2, holdSeconds: 5, restSeconds: 60, timesPerDay: 1, effort: 2 },
      grows: { field: "sets", step: 1, everyWeeks: 1, atMost: 4 },
    },
    {
      itemId: "shoulder-shrug-dumbbell",
      fromWeek: 5,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 2, reps: 8, restSeconds: 60, timesPerDay: 1, effort: 3 },
    },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["shoulder-rolls", "neck-rotation-hold"],
  minimumDay: ["shoulder-rolls", "neck-rotation-hold"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 292 },
    { article: "000_ca15de4cd6c16634.txt", line: 287 },
    { article: "000_ca15de4cd6c16634.txt", line: 289 },
  ],
  ours: "The shoulder rolls before it, the start with two rounds and the later entry of resistance and dumbbells are ours. The article asks for full range and hard pushing in four rounds; we turn only as far as it is easy, push lightly, and do resistance and shrugs once a day.",
} as const satisfies Program;
