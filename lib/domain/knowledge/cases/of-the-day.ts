import { screen, type WorkedCase } from "./types";

/** How somebody trains and comes in on the day, recorded as conditions; dates let them lapse. */
export const ofTheDay: readonly WorkedCase[] = [
  {
    name: "39, squats and deadlifts six days ago",
    client: { screen, ageYears: 39, conditions: [{ key: "recent-training-large", since: "2026-11-16" }] },
    items: [
      { ask: "barbell-squat", tier: "modify", by: ["s-recovery-large-muscles"] },
      { ask: "walking", tier: "allowed" },
      { ask: "cat-cow", tier: "note" },
    ],
    redFlags: [],
    notChecked: [],
    from: "s-recovery-large-muscles: three to seven days",
  },
  {
    name: "39, squats and deadlifts eight days ago",
    client: { screen, ageYears: 39, conditions: [{ key: "recent-training-large", since: "2026-11-14" }] },
    items: [{ ask: "barbell-squat", tier: "note" }],
    notChecked: [],
    from: "s-recovery-large-muscles: over after seven days",
  },
  {
    name: "28, arms trained the day before yesterday, walks in cold",
    client: {
      screen,
      ageYears: 28,
      conditions: [
        { key: "recent-training-small", since: "2026-11-20" },
        { key: "not-warmed-up", since: "2026-11-22" },
      ],
    },
    items: [
      { ask: "biceps-curl", tier: "modify", by: ["s-recovery-small-muscles"] },
      { ask: "calf-stretch-wall", tier: "modify", by: ["s-cold-stretching"] },
      { ask: "kneading", tier: "note" },
    ],
    notChecked: [],
    from: "s-recovery-small-muscles: two to three days; s-cold-stretching",
  },
  {
    name: "33, pull-ups, nobody noted when",
    client: { screen, ageYears: 33, conditions: [{ key: "trained-yesterday" }] },
    items: [
      { ask: "pull-up", tier: "modify", by: ["s-one-day-between-pullups"] },
      { ask: "walking", tier: "allowed" },
    ],
    notChecked: ["Pull-ups in the last days"],
    from: "s-one-day-between-pullups; without a date it holds and the date is asked",
  },
  {
    name: "24, first gym membership",
    client: { screen, ageYears: 24, conditions: [{ key: "beginner" }] },
    items: [
      { ask: "barbell-squat", tier: "modify", by: ["s-beginner-soreness"] },
      { ask: "sit-to-stand", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: [],
    notChecked: [],
    from: "s-beginner-soreness",
  },
  {
    name: "47, threw up this morning",
    client: { screen, ageYears: 47, conditions: [{ key: "vomiting", since: "2026-11-22" }] },
    items: [
      { ask: "walking", tier: "modify", by: ["s-electrolyte-loss"] },
      { ask: "glute-bridge", tier: "modify", by: ["s-electrolyte-loss"] },
      { ask: "kneading", tier: "note" },
    ],
    notChecked: [],
    from: "s-electrolyte-loss",
  },
  {
    name: "47, threw up last week, well since",
    client: { screen, ageYears: 47, conditions: [{ key: "vomiting", since: "2026-11-15" }] },
    items: [{ ask: "walking", tier: "allowed" }],
    redFlags: [],
    notChecked: [],
    from: "s-electrolyte-loss: of the day",
  },
  {
    name: "52, an exercise hurt on Friday",
    client: { screen, ageYears: 52, conditions: [{ key: "pain-during-exercise", since: "2026-11-20" }] },
    items: [
      { ask: "glute-bridge", tier: "contraindicated", by: ["s-stop-when-it-hurts"] },
      { ask: "walking", tier: "contraindicated", by: ["s-stop-when-it-hurts"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
      { ask: "kneading", tier: "note" },
    ],
    from: "s-stop-when-it-hurts",
  },
  {
    name: "50, the ball hurts, pills with wine",
    client: {
      screen,
      ageYears: 50,
      conditions: [{ key: "pain-during-self-massage" }, { key: "alcohol-with-medication" }],
    },
    items: [
      { ask: "ball-rolling-self-massage", tier: "contraindicated", by: ["s-self-massage-pain-stop"] },
      { ask: "acetaminophen", tier: "contraindicated", by: ["J11", "s-alcohol-with-medication"] },
      { ask: "cat-cow", tier: "note" },
    ],
    notChecked: [],
    from: "s-self-massage-pain-stop; row J11, s-alcohol-with-medication",
  },
  {
    name: "58, five massages without a change, spasm for a year",
    client: { screen, ageYears: 58, conditions: [{ key: "no-response-to-massage" }, { key: "chronic-spasm" }] },
    items: [
      { ask: "kneading", tier: "modify", by: ["s-massage-no-result"] },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: ["rf-persistent-despite-all"],
    from: "s-massage-no-result; red flag on pain that goes on although several treatments were tried",
  },
];
