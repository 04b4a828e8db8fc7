import { MON_WED_FRI, TUE_SAT } from "./days";
import type { Program } from "./types";

/** Walking and swimming, which two founding articles call the best prevention. */
export const preventionWalkSwim = {
  id: "prevention-walk-swim",
  name: "Walking and swimming",
  purpose:
    "Keep a back active after it has settled: three walks and two swims a week, longer by a few minutes each time.",
  weeks: 6,
  phases: [
    { name: "restore", fromWeek: 1, toWeek: 2 },
    { name: "load", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    {
      itemId: "walking",
      fromWeek: 1,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { minutes: 10, effort: 3 },
      grows: { field: "minutes", step: 4, everyWeeks: 1, atMost: 30 },
    },
    { itemId: "pre-training-warm-up", fromWeek: 1, toWeek: 6, days: TUE_SAT, dose: { minutes: 5, effort: 2 } },
    {
      itemId: "swimming",
      fromWeek: 1,
      toWeek: 6,
      days: TUE_SAT,
      dose: { minutes: 10, effort: 3 },
      grows: { field: "minutes", step: 3, everyWeeks: 1, atMost: 25 },
    },
    { itemId: "heat-general", fromWeek: 1, toWeek: 2, days: ["thu", "sun"], dose: { minutes: 15, timesPerDay: 1 } },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["walking", "heat-general"],
  minimumDay: ["walking", "pre-training-warm-up"],
  articleLines: [
    { article: "003_4780e388aed0fa4a.txt", line: 20 },
    { article: "003_4780e388aed0fa4a.txt", line: 22 },
    { article: "003_4780e388aed0fa4a.txt", line: 24 },
    { article: "003_4780e388aed0fa4a.txt", line: 26 },
    { article: "002_f5ba936aec9c3c70.txt", line: 35 },
  ],
  ours: "The articles name walking, swimming, a warm-up, and heat for days when exercise is too hard; days and minutes are ours. The percentage that one of them gives for a single walk is not repeated.",
} as const satisfies Program;
