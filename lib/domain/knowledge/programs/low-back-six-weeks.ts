import { EVERY_DAY, FOUR_DAYS, MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** A graded home program for an ordinary painful low back. */
export const lowBackSixWeeks = {
  id: "low-back-six-weeks",
  name: "Six-week low back program at home",
  purpose:
    "Bring a painful low back into use again: walking and easy movement first, then strength of the trunk and hips.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 4 },
    { name: "load", fromWeek: 5, toWeek: 6 },
  ],
  rows: [
    {
      itemId: "walking",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { minutes: 8, effort: 3 },
      grows: { field: "minutes", step: 3, everyWeeks: 1, atMost: 20 },
    },
    {
      itemId: "diaphragmatic-breathing",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { minutes: 3, timesPerDay: 1 },
    },
    {
      itemId: "pelvic-tilt-supine",
      fromWeek: 1,
      toWeek: 3,
      days: FOUR_DAYS,
      dose: { sets: 1, reps: 8 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 12 },
    },
    {
      itemId: "lower-trunk-rotation",
      fromWeek: 1,
      toWeek: 4,
      days: FOUR_DAYS,
      dose: { sets: 1, reps: 6 },
      grows: { field: "reps", step: 2, everyWeeks: 2, atMost: 8 },
    },
    {
      itemId: "cat-cow",
      fromWeek: 2,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { sets: 1, reps: 6 },
      grows: { field: "reps", step: 2, everyWeeks: 2, atMost: 10 },
    },
    {
      itemId: "glute-bridge",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 2, reps: 6, holdSeconds: 2, restSeconds: 60, effort: 4 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 12 },
    },
    {
      itemId: "bird-dog",
      fromWeek: 4,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 2, reps: 4, holdSeconds: 5, restSeconds: 60, effort: 4 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 6 },
    },
    {
      itemId: "hip-hinge",
      fromWeek: 5,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 2, reps: 8, restSeconds: 60, effort: 3 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 10 },
    },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["diaphragmatic-breathing", "pelvic-tilt-supine", "walking"],
  minimumDay: ["walking", "cat-cow"],
  articleLines: [],
  ours: "All of it is ours: the NICE guideline on low back pain puts staying active and exercise first, and the ACSM guidelines give frequency and small steps of load; first doses come from practice.",
} as const satisfies Program;
