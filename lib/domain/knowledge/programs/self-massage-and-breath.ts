import { EVERY_DAY, MON_WED_FRI, TUE_SAT } from "./days";
import type { Program } from "./types";

/** The self-massage of the fifth founding article. */
export const selfMassageAndBreath = {
  id: "self-massage-and-breath",
  name: "Self-massage with breath",
  purpose:
    "Teach a client to ease a tight back alone: ball rolling and pressure holds in turn, breathing all the time.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    {
      itemId: "diaphragmatic-breathing",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { minutes: 3, timesPerDay: 1 },
    },
    {
      itemId: "ball-rolling-self-massage",
      fromWeek: 1,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { minutes: 2, pressure: "light" },
      grows: { field: "minutes", step: 1, everyWeeks: 2, atMost: 4 },
    },
    {
      itemId: "ball-pressure-point-hold",
      fromWeek: 2,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { reps: 2, holdSeconds: 15, pressure: "moderate" },
      grows: { field: "holdSeconds", step: 5, everyWeeks: 1, atMost: 30 },
    },
    {
      itemId: "wall-supported-self-massage",
      fromWeek: 4,
      toWeek: 6,
      days: TUE_SAT,
      dose: { minutes: 3, pressure: "moderate" },
    },
    { itemId: "cat-cow", fromWeek: 1, toWeek: 6, days: MON_WED_FRI, dose: { sets: 1, reps: 6 } },
  ],
  reviewWeeks: [2, 6],
  flareDay: ["diaphragmatic-breathing", "cat-cow"],
  minimumDay: ["diaphragmatic-breathing", "ball-rolling-self-massage"],
  articleLines: [
    { article: "004_c888564792bce450.txt", line: 85 },
    { article: "004_c888564792bce450.txt", line: 87 },
    { article: "004_c888564792bce450.txt", line: 89 },
    { article: "004_c888564792bce450.txt", line: 93 },
    { article: "004_c888564792bce450.txt", line: 97 },
  ],
  ours: "Days, minutes, low pressure at first and the cat afterwards are ours. Of the three further ways we took the wall, which is the mildest; the door frame and the own hand stay in the library. What the article says about waste and adhesions is not repeated.",
} as const satisfies Program;
