import { EVERY_DAY } from "./days";
import type { Program } from "./types";

/** Two weeks of learning to let go: tense and release first, release alone at the end. */
export const progressiveRelaxationTwoWeeks = {
  id: "progressive-relaxation-two-weeks",
  name: "Progressive relaxation in two weeks",
  purpose:
    "Teach a tense client to let muscles go at will: two whole rounds a day first, then short parts through the day.",
  weeks: 2,
  phases: [{ name: "calm", fromWeek: 1, toWeek: 2 }],
  rows: [
    {
      itemId: "diaphragmatic-breathing",
      fromWeek: 1,
      toWeek: 2,
      days: EVERY_DAY,
      dose: { minutes: 2, timesPerDay: 1 },
    },
    {
      itemId: "progressive-muscle-relaxation",
      fromWeek: 1,
      toWeek: 1,
      days: EVERY_DAY,
      dose: { holdSeconds: 15, restSeconds: 60, minutes: 15, timesPerDay: 2, effort: 5 },
    },
    {
      itemId: "progressive-muscle-relaxation",
      fromWeek: 2,
      toWeek: 2,
      days: EVERY_DAY,
      dose: { holdSeconds: 15, restSeconds: 60, minutes: 5, timesPerDay: 5, effort: 4 },
    },
    { itemId: "pure-relaxation-pose", fromWeek: 2, toWeek: 2, days: EVERY_DAY, dose: { minutes: 8 } },
  ],
  reviewWeeks: [1, 2],
  flareDay: ["diaphragmatic-breathing"],
  minimumDay: ["diaphragmatic-breathing", "progressive-muscle-relaxation"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 260 },
    { article: "000_ca15de4cd6c16634.txt", line: 254 },
    { article: "000_ca15de4cd6c16634.txt", line: 258 },
    { article: "000_ca15de4cd6c16634.txt", line: 266 },
  ],
  ours: "The article asks for the strongest tension; half of it teaches the same and spares blood pressure, so the effort is ours, as are the breathing before it and the lying rest in week 2. Holds of 15 seconds are the short end of what it gives.",
} as const satisfies Program;
