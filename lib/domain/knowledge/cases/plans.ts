import { screen, type WorkedCase } from "./types";

/** Days, minutes, order and rests of a plan. Day 0 is a Monday. */
export const plans: readonly WorkedCase[] = [
  {
    name: "36, squats on Monday and Wednesday",
    client: { screen, ageYears: 36 },
    weeks: 1,
    items: [
      { ask: { id: "pre-training-warm-up", days: [0, 2] }, tier: "allowed" },
      { ask: { id: "barbell-squat", days: [0, 2] }, tier: "note", by: ["P01"] },
    ],
    from: "P01: large muscles, three to seven days",
  },
  {
    name: "36, presses on Monday and Tuesday",
    client: { screen, ageYears: 36 },
    weeks: 1,
    items: [
      { ask: { id: "biceps-curl", days: [0, 1], restSeconds: 30 }, tier: "note", by: ["P02", "P05"] },
      { ask: { id: "wall-push-up", days: [0, 3], restSeconds: 90 }, tier: "note", by: ["s-correct-technique"] },
    ],
    from: "P02, P05",
  },
  {
    name: "29, pull-ups every day",
    client: { screen, ageYears: 29 },
    weeks: 1,
    items: [
      { ask: { id: "pull-up", days: [0, 1, 2] }, tier: "modify", by: ["P03"] },
      { ask: { id: "eccentric-pull-up-assisted", days: [4] }, tier: "note", by: ["L06"] },
    ],
    from: "P03: a free day between",
  },
  {
    name: "29, pull-ups every other day",
    client: { screen, ageYears: 29 },
    weeks: 1,
    items: [{ ask: { id: "pull-up", days: [0, 2, 4] }, tier: "note", by: ["L06"] }],
    from: "P03 is kept",
  },
  {
    name: "40, deep massage and squats on one day",
    client: { screen, ageYears: 40 },
    weeks: 1,
    items: [
      { ask: { id: "deep-tissue-massage", days: [1] }, tier: "note", by: ["L04"] },
      { ask: { id: "barbell-squat", days: [1] }, tier: "modify", by: ["P04"] },
      { ask: { id: "barbell-press", days: [3] }, tier: "note", by: ["L06"] },
    ],
    from: "P04: no heavy load on the day of deep work on the same area",
  },
  {
    name: "40, kneading and squats on one day",
    client: { screen, ageYears: 40 },
    weeks: 1,
    items: [
      { ask: { id: "kneading", days: [1] }, tier: "note" },
      { ask: { id: "barbell-squat", days: [1] }, tier: "note", by: ["L06"] },
    ],
    from: "P04 speaks of deep work only",
  },
  {
    name: "45, massage of fifty minutes",
    client: { screen, ageYears: 45 },
    items: [
      { ask: { id: "relaxing-back-massage-session", minutes: 50 }, tier: "modify", by: ["P06"] },
      { ask: { id: "relaxing-back-massage-session", minutes: 25 }, tier: "note", by: ["s-massage-25-min"] },
      { ask: { id: "side-lying-back-massage-session", minutes: 40 }, tier: "modify", by: ["P06"] },
    ],
    from: "P06; s-massage-25-min",
  },
  {
    name: "51, two massages in six weeks",
    client: { screen, ageYears: 51 },
    weeks: 6,
    items: [
      { ask: { id: "relaxing-back-massage-session", days: [1, 22] }, tier: "note", by: ["P07"] },
      { ask: { id: "walking", days: [0, 2, 4] }, tier: "allowed" },
    ],
    from: "P07: four sessions or more in about six weeks",
  },
  {
    name: "52, kneading first, stroking last",
    client: { screen, ageYears: 52 },
    weeks: 1,
    items: [
      { ask: { id: "kneading", days: [2], order: 1 }, tier: "note", by: ["P08"] },
      { ask: { id: "rubbing", days: [2], order: 2 }, tier: "note", by: ["s-massage-low-force"] },
      { ask: { id: "stroking", days: [2], order: 3 }, tier: "note" },
    ],
    from: "P08: a session opens and closes with stroking",
  },
  {
    name: "31, ice for half an hour and far too often",
    client: { screen, ageYears: 31, conditions: [{ key: "acute-injury", region: "knees", since: "2026-11-21" }] },
    items: [
      { ask: { id: "ice-pack", region: "knees", minutes: 30 }, tier: "modify", by: ["P09"] },
      { ask: { id: "ice-pack", region: "knees", minutes: 20, timesPerDay: 10 }, tier: "modify", by: ["P10"] },
      { ask: { id: "ice-pack", region: "knees", minutes: 20, timesPerDay: 8 }, tier: "note" },
    ],
    from: "P09, P10: twenty minutes, then an hour and a half off",
  },
  {
    name: "38, strength without a warm-up",
    client: { screen, ageYears: 38 },
    weeks: 1,
    items: [
      { ask: { id: "glute-bridge", days: [0], order: 1 }, tier: "note", by: ["s-warm-up-before"] },
      { ask: { id: "running", days: [0], order: 2 }, tier: "note", by: ["s-warm-up-before"] },
    ],
    from: "s-warm-up-before",
  },
  {
    name: "38, the same with five minutes of easy walking first",
    client: { screen, ageYears: 38 },
    weeks: 1,
    items: [
      { ask: { id: "walking", days: [0], order: 1, minutes: 5 }, tier: "allowed" },
      { ask: { id: "running", days: [0], order: 2 }, tier: "allowed" },
    ],
    from: "s-warm-up-before is kept",
  },
  {
    name: "44, deep pressure chosen for kneading, on aspirin",
    client: { screen, ageYears: 44, medicines: ["aspirin (low dose)"] },
    items: [
      { ask: { id: "kneading", pressure: "deep" }, tier: "modify", by: ["B09"] },
      { ask: { id: "kneading", pressure: "light" }, tier: "note" },
    ],
    from: "row B09: the chosen pressure counts",
  },
];
