import type { Program } from "./types";

/** The neck set of the first founding article, spread over six weeks with four short neck and shoulder massages. */
export const neckSixWeeks = {
  id: "neck-six-weeks",
  name: "Six-week neck and shoulder program",
  purpose:
    "Free a stiff neck: short seated massages every week and a half, small movements every day, gentle strength later.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 4 },
    { name: "load", fromWeek: 5, toWeek: 6 },
  ],
  rows: [
    {
      itemId: "seated-neck-shoulder-massage-session",
      fromWeek: 1,
      toWeek: 2,
      days: ["wed"],
      dose: { minutes: 20, pressure: "light" },
    },
    {
      itemId: "seated-neck-shoulder-massage-session",
      fromWeek: 4,
      toWeek: 5,
      days: ["wed"],
      dose: { minutes: 25, pressure: "moderate" },
    },
    {
      itemId: "chin-tuck",
      fromWeek: 1,
      toWeek: 6,
      days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
      dose: { reps: 6, holdSeconds: 3, timesPerDay: 2 },
      grows: { field: "reps", step: 2, everyWeeks: 2, atMost: 10 },
    },
    {
      itemId: "neck-rotation-hold",
      fromWeek: 1,
      toWeek: 4,
      days: ["mon", "wed", "fri", "sun"],
      dose: { reps: 3, holdSeconds: 5, eachSide: true },
    },
    {
      itemId: "neck-lateral-tilt",
      fromWeek: 2,
      toWeek: 6,
      days: ["tue", "thu", "sat"],
      dose: { reps: 3, holdSeconds: 10, eachSide: true },
    },
    {
      itemId: "single-shoulder-raise-hold",
      fromWeek: 1,
      toWeek: 3,
      days: ["mon", "wed", "fri"],
      dose: { reps: 5, eachSide: true },
    },
    {
      itemId: "wall-slide",
      fromWeek: 3,
      toWeek: 6,
      days: ["mon", "wed", "fri"],
      dose: { sets: 2, reps: 6, restSeconds: 45 },
      grows: { field: "reps", step: 2, everyWeeks: 1, atMost: 10 },
    },
    {
      itemId: "neck-isometric-flexion",
      fromWeek: 5,
      toWeek: 6,
      days: ["tue", "thu", "sat"],
      dose: { sets: 4, reps: 1, holdSeconds: 5 },
    },
    { itemId: "move-often", fromWeek: 1, toWeek: 6, days: ["mon", "tue", "wed", "thu", "fri"], dose: {} },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["chin-tuck", "single-shoulder-raise-hold"],
  minimumDay: ["chin-tuck", "neck-rotation-hold"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 287 },
    { article: "000_ca15de4cd6c16634.txt", line: 292 },
  ],
  ours: "The six weeks, the massages and the lower first doses are ours; the article gives the movements, two rounds a day.",
} as const satisfies Program;
