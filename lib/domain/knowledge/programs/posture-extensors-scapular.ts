import { MON_THU, MON_WED_FRI, TUE_SAT } from "./days";
import type { Program } from "./types";

/** The third gym program of the first founding article. */
export const postureExtensorsScapular = {
  id: "posture-extensors-scapular",
  name: "Gym: back extensors and shoulder blades",
  purpose:
    "Strengthen the muscles that hold back and shoulder blades with two exercises, two and then three days a week.",
  weeks: 6,
  phases: [
    { name: "restore", fromWeek: 1, toWeek: 2 },
    { name: "load", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    { itemId: "pre-training-warm-up", fromWeek: 1, toWeek: 2, days: MON_THU, dose: { minutes: 8, effort: 2 } },
    { itemId: "pre-training-warm-up", fromWeek: 3, toWeek: 6, days: MON_WED_FRI, dose: { minutes: 8, effort: 2 } },
    {
      itemId: "fitball-hyperextension",
      fromWeek: 1,
      toWeek: 2,
      days: MON_THU,
      dose: { sets: 1, reps: 10, restSeconds: 60, effort: 4 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 12 },
    },
    {
      itemId: "fitball-hyperextension",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 2, reps: 12, restSeconds: 60, effort: 5 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 15 },
    },
    {
      itemId: "scapular-retraction-low-cable",
      fromWeek: 1,
      toWeek: 2,
      days: MON_THU,
      dose: { sets: 1, reps: 10, restSeconds: 60, effort: 4 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 12 },
    },
    {
      itemId: "scapular-retraction-low-cable",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 2, reps: 12, restSeconds: 60, effort: 5 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 15 },
    },
    { itemId: "walking", fromWeek: 1, toWeek: 6, days: TUE_SAT, dose: { minutes: 15, effort: 3 } },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["walking"],
  minimumDay: ["pre-training-warm-up", "scapular-retraction-low-cable"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 146 },
    { article: "000_ca15de4cd6c16634.txt", line: 147 },
    { article: "000_ca15de4cd6c16634.txt", line: 148 },
    { article: "000_ca15de4cd6c16634.txt", line: 149 },
  ],
  ours: "The article asks for two rounds of 12 to 15 on two or three days. One round of 10 to begin with, the warm-up and the walks are ours. No exercise keeps a spine from every harm, so that promise is left out.",
} as const satisfies Program;
