import { MON_THU, MON_WED_FRI, TUE_SAT } from "./days";
import type { Program } from "./types";

/** What the first founding article does with sore muscles, as a recovery week and a careful week of return. */
export const sorenessRecoverySet = {
  id: "soreness-recovery-set",
  name: "Recovery from sore muscles, two weeks",
  purpose:
    "Ease marked soreness after training with easy movement, warmth and one light massage, then return to training.",
  weeks: 2,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 1 },
    { name: "return", fromWeek: 2, toWeek: 2 },
  ],
  rows: [
    { itemId: "pre-training-warm-up", fromWeek: 2, toWeek: 2, days: MON_THU, dose: { minutes: 8, effort: 2 } },
    {
      itemId: "active-recovery-cardio-legs",
      fromWeek: 1,
      toWeek: 1,
      days: ["mon", "tue", "thu", "sat"],
      dose: { minutes: 10, effort: 2 },
    },
    {
      itemId: "active-recovery-cardio-legs",
      fromWeek: 2,
      toWeek: 2,
      days: TUE_SAT,
      dose: { minutes: 15, effort: 2 },
    },
    {
      itemId: "active-recovery-light-upper-body",
      fromWeek: 1,
      toWeek: 2,
      days: MON_THU,
      dose: { sets: 1, reps: 12, restSeconds: 60, effort: 2 },
      grows: { field: "sets", step: 1, everyWeeks: 1, atMost: 2 },
    },
    { itemId: "post-workout-stretch", fromWeek: 2, toWeek: 2, days: MON_THU, dose: { reps: 1, holdSeconds: 15 } },
    {
      itemId: "sports-recovery-massage",
      fromWeek: 1,
      toWeek: 1,
      days: ["wed"],
      dose: { minutes: 15, pressure: "light" },
    },
    { itemId: "warm-shower-or-bath", fromWeek: 1, toWeek: 2, days: MON_WED_FRI, dose: { minutes: 10 } },
  ],
  reviewWeeks: [1, 2],
  flareDay: ["active-recovery-cardio-legs", "warm-shower-or-bath"],
  minimumDay: ["active-recovery-cardio-legs", "warm-shower-or-bath"],
  articleLines: [
    { article: "000_ca15de4cd6c16634.txt", line: 99 },
    { article: "000_ca15de4cd6c16634.txt", line: 101 },
    { article: "000_ca15de4cd6c16634.txt", line: 102 },
    { article: "000_ca15de4cd6c16634.txt", line: 103 },
    { article: "000_ca15de4cd6c16634.txt", line: 104 },
    { article: "000_ca15de4cd6c16634.txt", line: 105 },
  ],
  ours: "The article lists the means; the two weeks and the doses are ours. Stretching waits until training is back and comes after it (between sets would do as well). A warm shower stands for the heat, which the article takes in a sauna; the bath of changing temperature is left out, because it can't be assigned. Upper body work is at a third to a half of the usual load.",
} as const satisfies Program;
