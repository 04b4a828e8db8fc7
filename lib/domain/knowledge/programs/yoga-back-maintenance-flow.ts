import { MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** The yoga flow of the fifth founding article, which shows it in pictures only. */
export const yogaBackMaintenanceFlow = {
  id: "yoga-back-maintenance-flow",
  name: "Yoga flow for a quiet back",
  purpose: "Keep a back that has calmed down strong and mobile with six poses, three days a week.",
  weeks: 6,
  phases: [
    { name: "restore", fromWeek: 1, toWeek: 2 },
    { name: "load", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    { itemId: "cat-cow", fromWeek: 1, toWeek: 6, days: MON_WED_FRI, dose: { sets: 1, reps: 8 } },
    {
      itemId: "modified-downward-dog",
      fromWeek: 1,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { reps: 2, holdSeconds: 10 },
      grows: { field: "holdSeconds", step: 5, everyWeeks: 2, atMost: 20 },
    },
    {
      itemId: "seated-isolation-movement",
      fromWeek: 1,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { reps: 3 },
      grows: { field: "reps", step: 1, everyWeeks: 3, atMost: 4 },
    },
    { itemId: "tadasana", fromWeek: 1, toWeek: 6, days: MON_WED_FRI, dose: { reps: 3, holdSeconds: 10 } },
    {
      itemId: "standing-half-moon",
      fromWeek: 2,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { reps: 1, holdSeconds: 10 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 2 },
    },
    {
      itemId: "seated-spinal-twist",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { reps: 1, holdSeconds: 10 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 2 },
    },
    { itemId: "pure-relaxation-pose", fromWeek: 1, toWeek: 6, days: MON_WED_FRI, dose: { minutes: 5 } },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["cat-cow", "pure-relaxation-pose"],
  minimumDay: ["cat-cow", "tadasana"],
  articleLines: [
    { article: "004_c888564792bce450.txt", line: 106 },
    { article: "004_c888564792bce450.txt", line: 113 },
    { article: "004_c888564792bce450.txt", line: 120 },
    { article: "004_c888564792bce450.txt", line: 128 },
    { article: "004_c888564792bce450.txt", line: 137 },
    { article: "004_c888564792bce450.txt", line: 145 },
  ],
  ours: "The article shows the poses in order and keeps them for times without an episode. Days, holds, the cat as a warm-up and the late start of the side bend and the twist are ours.",
} as const satisfies Program;
