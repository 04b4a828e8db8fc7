import { EVERY_DAY } from "./days";
import type { Program } from "./types";

/** The first aid of the fifth founding article: comfort, breath, tiny movements and warmth, no cold. */
export const acuteEpisodeFirstAid = {
  id: "acute-episode-first-aid-004",
  name: "Acute episode: comfort, breath and warmth, two weeks",
  title: "Comfort, breath and warmth: two weeks",
  purpose:
    "Get through an acute back spasm without warning signs by comfort, breath, tiny movements and warmth, without cold.",
  weeks: 2,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 1 },
    { name: "restore", fromWeek: 2, toWeek: 2 },
  ],
  rows: [
    {
      itemId: "position-of-comfort-deep-breaths",
      fromWeek: 1,
      toWeek: 1,
      days: EVERY_DAY,
      dose: { minutes: 3, timesPerDay: 3 },
    },
    {
      itemId: "micro-movements",
      fromWeek: 1,
      toWeek: 2,
      days: EVERY_DAY,
      dose: { minutes: 2, timesPerDay: 3 },
    },
    { itemId: "calm-thoughts", fromWeek: 1, toWeek: 1, days: EVERY_DAY, dose: { minutes: 3, timesPerDay: 2 } },
    { itemId: "ujjayi-breath", fromWeek: 1, toWeek: 2, days: EVERY_DAY, dose: { minutes: 3, timesPerDay: 1 } },
    {
      itemId: "heat-at-once-water-preferred",
      fromWeek: 1,
      toWeek: 1,
      days: EVERY_DAY,
      dose: { minutes: 10, timesPerDay: 1 },
    },
    { itemId: "warm-shower-or-bath", fromWeek: 2, toWeek: 2, days: EVERY_DAY, dose: { minutes: 10 } },
    { itemId: "walking", fromWeek: 2, toWeek: 2, days: EVERY_DAY, dose: { minutes: 5, timesPerDay: 2, effort: 2 } },
    {
      itemId: "relaxing-back-massage-session",
      fromWeek: 2,
      toWeek: 2,
      days: ["thu"],
      dose: { minutes: 20, pressure: "light" },
    },
  ],
  reviewWeeks: [1, 2],
  flareDay: ["position-of-comfort-deep-breaths", "micro-movements"],
  minimumDay: ["micro-movements", "ujjayi-breath"],
  articleLines: [
    { article: "004_c888564792bce450.txt", line: 42 },
    { article: "004_c888564792bce450.txt", line: 44 },
    { article: "004_c888564792bce450.txt", line: 48 },
    { article: "004_c888564792bce450.txt", line: 56 },
    { article: "004_c888564792bce450.txt", line: 58 },
    { article: "004_c888564792bce450.txt", line: 76 },
  ],
  ours: "The minutes, the order over two weeks and the walks in week 2 are ours; so is the light pressure of the massage, which waits until the strong pain has gone. No yoga while pain is high. Another article begins with cold; its plan is kept apart, and the two are not mixed.",
} as const satisfies Program;
