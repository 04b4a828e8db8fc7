import { EVERY_DAY, FOUR_DAYS, MON_WED_FRI, TUE_THU_SAT } from "./days";
import type { Program } from "./types";

/** From week 20 of a healthy pregnancy: standing, seated and side-lying only. */
export const pregnancySecondHalfSixWeeks = {
  id: "pregnancy-second-half-six-weeks",
  name: "Six weeks in the second half of pregnancy",
  title: "Six gentle weeks for your back",
  purpose:
    "Ease back and hips from week 20 of a healthy pregnancy: side-lying massage, walking, breathing and seated movement, never prone and never long on the back.",
  weeks: 6,
  phases: [
    { name: "calm", fromWeek: 1, toWeek: 2 },
    { name: "restore", fromWeek: 3, toWeek: 6 },
  ],
  rows: [
    {
      itemId: "side-lying-back-massage-session",
      fromWeek: 1,
      toWeek: 2,
      days: ["wed"],
      dose: { minutes: 20, pressure: "light" },
    },
    {
      itemId: "side-lying-back-massage-session",
      fromWeek: 4,
      toWeek: 5,
      days: ["wed"],
      dose: { minutes: 25, pressure: "light" },
    },
    {
      itemId: "walking",
      fromWeek: 1,
      toWeek: 6,
      days: FOUR_DAYS,
      dose: { minutes: 10, effort: 3 },
      grows: { field: "minutes", step: 2, everyWeeks: 1, atMost: 20 },
    },
    { itemId: "lateral-rib-breathing", fromWeek: 1, toWeek: 6, days: EVERY_DAY, dose: { sets: 1, timesPerDay: 2 } },
    {
      itemId: "pelvic-tilt-standing",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { sets: 1, reps: 8, holdSeconds: 3 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 10 },
    },
    {
      itemId: "seated-cat-cow",
      fromWeek: 1,
      toWeek: 6,
      days: EVERY_DAY,
      dose: { sets: 1, reps: 6 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 8 },
    },
    { itemId: "pelvic-floor-breath", fromWeek: 2, toWeek: 6, days: TUE_THU_SAT, dose: { sets: 1, timesPerDay: 1 } },
    {
      itemId: "sit-to-stand",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 1, reps: 6, restSeconds: 60, effort: 3 },
      grows: { field: "reps", step: 1, everyWeeks: 1, atMost: 8 },
    },
    {
      itemId: "clamshell-side-lying",
      fromWeek: 3,
      toWeek: 6,
      days: MON_WED_FRI,
      dose: { sets: 1, reps: 8, restSeconds: 60, effort: 3 },
      grows: { field: "reps", step: 1, everyWeeks: 2, atMost: 9 },
    },
  ],
  reviewWeeks: [2, 4, 6],
  flareDay: ["lateral-rib-breathing", "seated-cat-cow"],
  minimumDay: ["walking", "pelvic-tilt-standing"],
  articleLines: [],
  ours: "All of it is ours, after the committee opinion of the American obstetricians on activity in pregnancy (talking stays possible, no long lying on the back) and the review of side-lying massage; low doses that hold steady are a choice of practice.",
} as const satisfies Program;
