import { EVERY_DAY, MON_WED_FRI } from "./days";
import type { Program } from "./types";

/** The timeline of the second founding article: cold for three days, then heat, then movement. */
export const acuteSpasmTimeline = {
  id: "acute-spasm-timeline",
  name: "Acute spasm: cold first, then heat, two weeks",
  title: "Cold first, then warmth: two weeks",
  purpose:
    "Take an acute back spasm without warning signs from short rest and cold to heat, easy walking and stretching.",
  weeks: 2,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 1 },
    { name: "restore", fromWeek: 2, toWeek: 2 },
  ],
  rows: [
    {
      itemId: "acute-rest",
      fromWeek: 1,
      toWeek: 1,
      days: ["mon", "tue"],
      dose: { minutes: 20, timesPerDay: 3 },
    },
    {
      itemId: "ice-pack",
      fromWeek: 1,
      toWeek: 1,
      days: ["mon", "tue", "wed"],
      dose: { minutes: 10, timesPerDay: 3 },
    },
    {
      itemId: "diaphragmatic-breathing",
      fromWeek: 1,
      toWeek: 2,
      days: EVERY_DAY,
      dose: { minutes: 3, timesPerDay: 2 },
    },
    {
      itemId: "moist-heat-after-3-days",
      fromWeek: 1,
      toWeek: 1,
      days: ["thu", "fri", "sat", "sun"],
      dose: { minutes: 15, timesPerDay: 1 },
    },
    {
      itemId: "walking",
      fromWeek: 1,
      toWeek: 1,
      days: ["wed", "thu", "fri", "sat", "sun"],
      dose: { minutes: 4, timesPerDay: 2, effort: 2 },
    },
    { itemId: "walking", fromWeek: 2, toWeek: 2, days: EVERY_DAY, dose: { minutes: 8, timesPerDay: 2, effort: 2 } },
    {
      itemId: "heat-before-stretch-cold-after",
      fromWeek: 2,
      toWeek: 2,
      days: MON_WED_FRI,
      dose: { minutes: 10 },
    },
    { itemId: "post-spasm-stretching", fromWeek: 2, toWeek: 2, days: MON_WED_FRI, dose: { reps: 2, holdSeconds: 10 } },
  ],
  reviewWeeks: [1, 2],
  flareDay: ["diaphragmatic-breathing", "walking"],
  minimumDay: ["diaphragmatic-breathing", "walking"],
  articleLines: [
    { article: "001_af397698c6f6c937.txt", line: 59 },
    { article: "001_af397698c6f6c937.txt", line: 63 },
    { article: "001_af397698c6f6c937.txt", line: 64 },
    { article: "001_af397698c6f6c937.txt", line: 54 },
    { article: "001_af397698c6f6c937.txt", line: 74 },
  ],
  ours: "Written as if the pain began on a Monday: move the days of cold and heat to the client's own. The article repeats 20 minutes of cold every hour and a half; 10 minutes three times a day, the breathing and the walks are ours, since staying active helps. Heat before and cold after the stretch is the article's second way; cold and heat in turn is the first. Strengthening follows with the prevention program. Another article forbids cold; its plan is kept apart, and the two are not mixed.",
} as const satisfies Program;
