import type { Program } from "./types";

/** The relaxing massage course of the first founding article, joined with a home program.
 *  The article asks for at least four sessions over about six weeks and for a change when they bring no result. */
export const massageCourseSixWeeks = {
  id: "massage-course-six-weeks",
  name: "Six-week massage course with home program",
  purpose:
    "Settle a tight, painful back or neck: one massage in most weeks, and a short daily program that grows slowly.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 4 },
    { name: "load", fromWeek: 5, toWeek: 6 },
  ],
  rows: [
    {
      itemId: "relaxing-back-massage-session",
      fromWeek: 1,
      toWeek: 2,
      days: ["tue"],
      dose: { minutes: 25, pressure: "light" },
    },
    {
      itemId: "relaxing-back-massage-session",
      fromWeek: 3,
      toWeek: 5,
      days: ["tue"],
      dose: { minutes: 25, pressure: "moderate" },
    },
    { itemId: "deep-tissue-massage", fromWeek: 6, toWeek: 6, days: ["tue"], dose: { minutes: 25, pressure: "deep" } },
    {
      itemId: "diaphragmatic-breathing",
      fromWeek: 1,
      toWeek: 6,
      days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
      dose: { minutes: 3 },
    },
    {
      itemId: "pelvic-tilt-supine",
      fromWeek: 1,
      toWeek: 4,
      days: ["mon", "wed", "fri", "sun"],
      dose: { sets: 1, reps: 8, holdSeconds: 3 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 12 },
    },
    {
      itemId: "cat-cow",
      fromWeek: 1,
      toWeek: 6,
      days: ["mon", "wed", "fri", "sun"],
      dose: { sets: 1, reps: 6 },
      grows: { field: "reps", step: 2, everyWeeks: 2, atMost: 10 },
    },
    {
      itemId: "glute-bridge",
      fromWeek: 3,
      toWeek: 6,
      days: ["mon", "wed", "fri"],
      dose: { sets: 2, reps: 8, restSeconds: 60 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 12 },
    },
    {
      itemId: "bird-dog",
      fromWeek: 5,
      toWeek: 6,
      days: ["mon", "wed", "fri"],
      dose: { sets: 2, reps: 6, holdSeconds: 5, restSeconds: 60, eachSide: true },
    },
    {
      itemId: "walking",
      fromWeek: 1,
      toWeek: 6,
      days: ["tue", "thu", "sat"],
      dose: { minutes: 10, effort: 3 },
      grows: { field: "minutes", step: 5, everyWeeks: 1, atMost: 30 },
    },
    { itemId: "heat-general", fromWeek: 1, toWeek: 2, days: ["mon", "wed", "fri"], dose: { minutes: 15 } },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["diaphragmatic-breathing", "pelvic-tilt-supine", "walking"],
  minimumDay: ["diaphragmatic-breathing", "cat-cow"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 230 },
    { article: "000_ca15de4cd6c16634.txt", line: 232 },
  ],
  ours: "The home program, its doses and the deep-tissue visit in week 6 are ours; the article gives the course of massage.",
} as const satisfies Program;
