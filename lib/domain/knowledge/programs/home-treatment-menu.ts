import { EVERY_DAY, MON_WED_FRI, TUE_THU_SAT } from "./days";
import type { Program } from "./types";

/** The menu of the third founding article, of which a client keeps what helps. */
export const homeTreatmentMenu = {
  id: "home-treatment-menu",
  name: "Home treatment menu for a stiff back",
  purpose: "Offer warmth, activity, relaxation and simple self-massage together, and keep after two weeks what helps.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    { itemId: "stay-active", fromWeek: 1, toWeek: 6, days: EVERY_DAY, dose: { minutes: 5, timesPerDay: 3, effort: 2 } },
    { itemId: "heat-general", fromWeek: 1, toWeek: 2, days: EVERY_DAY, dose: { minutes: 15, timesPerDay: 1 } },
    { itemId: "heat-general", fromWeek: 3, toWeek: 6, days: MON_WED_FRI, dose: { minutes: 15, timesPerDay: 1 } },
    { itemId: "relaxation-techniques", fromWeek: 1, toWeek: 6, days: EVERY_DAY, dose: { minutes: 8 } },
    {
      itemId: "massage-as-home-treatment",
      fromWeek: 1,
      toWeek: 6,
      days: TUE_THU_SAT,
      dose: { minutes: 4, pressure: "light" },
    },
    {
      itemId: "walking",
      fromWeek: 1,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { minutes: 8, effort: 3 },
      grows: { field: "minutes", step: 2, everyWeeks: 1, atMost: 18 },
    },
  ],
  reviewWeeks: [2, 6],
  flareDay: ["stay-active", "heat-general", "relaxation-techniques"],
  minimumDay: ["stay-active", "relaxation-techniques"],
  articleLines: [
    { article: "002_f5ba936aec9c3c70.txt", line: 3 },
    { article: "002_f5ba936aec9c3c70.txt", line: 5 },
    { article: "002_f5ba936aec9c3c70.txt", line: 7 },
    { article: "002_f5ba936aec9c3c70.txt", line: 9 },
    { article: "002_f5ba936aec9c3c70.txt", line: 10 },
  ],
  ours: "The article is a list to choose from. Of heat and ice we took heat; ice in a cloth is the other way for who prefers it. Painkillers are left out: they belong to doctor and pharmacist. Days, minutes and the walks are ours.",
} as const satisfies Program;
