import { EVERY_DAY, MON_WED_FRI, TUE_SAT } from "./days";
import type { Program } from "./types";

/** The gentle way of the fourth founding article for people whom aerobic exercise hurts. */
export const gentleAlternative = {
  id: "gentle-alternative-yoga-tai-chi",
  name: "Gentle alternative: tai chi",
  purpose:
    "Stay active when walking or swimming hurts, or some time after an injury: slow standing movement and breath.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    { itemId: "tai-chi-breathing", fromWeek: 1, toWeek: 6, days: EVERY_DAY, dose: { minutes: 4 } },
    {
      itemId: "tai-chi",
      fromWeek: 1,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { minutes: 8, effort: 2 },
      grows: { field: "minutes", step: 2, everyWeeks: 1, atMost: 18 },
    },
    { itemId: "seated-cat-cow", fromWeek: 1, toWeek: 6, days: TUE_SAT, dose: { sets: 1, reps: 6 } },
  ],
  reviewWeeks: [3, 6],
  flareDay: ["tai-chi-breathing", "seated-cat-cow"],
  minimumDay: ["tai-chi-breathing", "tai-chi"],
  articleLines: [
    { article: "003_4780e388aed0fa4a.txt", line: 42 },
    { article: "003_4780e388aed0fa4a.txt", line: 44 },
    { article: "003_4780e388aed0fa4a.txt", line: 46 },
    { article: "003_4780e388aed0fa4a.txt", line: 48 },
    { article: "003_4780e388aed0fa4a.txt", line: 49 },
  ],
  ours: "The article offers yoga or tai chi; we took tai chi, which needs no floor and no end range, and general yoga stays in the library. Days, minutes and the seated movement are ours. A chair or counter stands beside it for whoever sways.",
} as const satisfies Program;
