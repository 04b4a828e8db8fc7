import { FOUR_DAYS, MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** The upper back at home after the first founding article: one means first, then joined. */
export const thoracicHomeCombination = {
  id: "thoracic-home-combination",
  name: "Upper back at home",
  purpose:
    "Loosen a stiff upper back at home: stretching first, then the roller, then Pilates, each learnt before the next.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 4 },
    { name: "load", fromWeek: 5, toWeek: 6 },
  ],
  rows: [
    {
      itemId: "seated-thoracic-rotation",
      fromWeek: 1,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 1, reps: 6 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 8 },
    },
    {
      itemId: "thoracic-spine-stretching",
      fromWeek: 1,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { reps: 2, holdSeconds: 10 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 4 },
    },
    {
      itemId: "foam-roller-thoracic",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { minutes: 2, pressure: "light" },
    },
    {
      itemId: "pilates-back-exercises",
      fromWeek: 5,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 1, reps: 6, restSeconds: 60, effort: 3 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 8 },
    },
  ],
  reviewWeeks: [2, 4, 6],
  flareDay: ["seated-thoracic-rotation"],
  minimumDay: ["seated-thoracic-rotation", "thoracic-spine-stretching"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 244 },
    { article: "000_ca15de4cd6c16634.txt", line: 246 },
    { article: "000_ca15de4cd6c16634.txt", line: 248 },
    { article: "000_ca15de4cd6c16634.txt", line: 252 },
  ],
  ours: "The article says to learn the means one by one and join them later; two weeks for each step, the doses and the seated turns as a warm-up are ours. Its claim about scoliosis is not repeated: a curve needs an assessment of its own.",
} as const satisfies Program;
