import { MON_THU, MON_WED_FRI, TUE_SAT } from "./days";
import type { Program } from "./types";

/** The prevention of the second founding article: muscles that are strong, flexible and prepared. */
export const strengthAndFlexibilityPrevention = {
  id: "strength-and-flexibility-prevention",
  name: "Strong and flexible: keep spasms away",
  title: "Strong and flexible",
  purpose: "Go on from a spasm that has settled: warm up, strengthen the back in small steps, stretch afterwards.",
  weeks: 6,
  phases: [
    { name: "restore", fromWeek: 1, toWeek: 2 },
    { name: "load", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    { itemId: "pre-training-warm-up", fromWeek: 1, toWeek: 2, days: MON_THU, dose: { minutes: 8, effort: 2 } },
    { itemId: "pre-training-warm-up", fromWeek: 3, toWeek: 6, days: MON_WED_FRI, dose: { minutes: 8, effort: 2 } },
    {
      itemId: "progressive-back-strengthening",
      fromWeek: 1,
      toWeek: 2,
      days: MON_THU,
      dose: { sets: 1, reps: 6, restSeconds: 90, effort: 4 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 8 },
    },
    {
      itemId: "progressive-back-strengthening",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 2, reps: 8, restSeconds: 90, effort: 5 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 11 },
    },
    {
      itemId: "regular-spinal-support-stretching",
      fromWeek: 1,
      toWeek: 2,
      days: MON_THU,
      dose: { reps: 2, holdSeconds: 15 },
    },
    {
      itemId: "regular-spinal-support-stretching",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { reps: 2, holdSeconds: 20 },
    },
    { itemId: "walking", fromWeek: 1, toWeek: 6, days: TUE_SAT, dose: { minutes: 15, effort: 3 } },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["walking"],
  minimumDay: ["pre-training-warm-up", "progressive-back-strengthening"],
  articleLines: [
    { article: "001_af397698c6f6c937.txt", line: 47 },
    { article: "001_af397698c6f6c937.txt", line: 54 },
    { article: "001_af397698c6f6c937.txt", line: 56 },
  ],
  ours: "The article asks for warm-up, correct technique, and load that rises gradually and regularly. Days, numbers, walks and the stretch after training are ours. No training rules a new spasm out, so we promise none.",
} as const satisfies Program;
