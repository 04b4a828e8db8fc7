import { screen, type WorkedCase } from "./types";

/** The readiness screen, and what a doctor's or surgeon's word changes. */
export const clearancesAndScreens: readonly WorkedCase[] = [
  {
    name: "39, new client, nothing asked yet",
    client: { ageYears: 39 },
    items: [
      { ask: "kneading", tier: "needs-clearance", by: ["s-massage-doctor-first"] },
      { ask: "cat-cow", tier: "needs-clearance", by: ["s-doctor-before-stretching"] },
      { ask: "walking", tier: "allowed" },
      { ask: "glute-bridge", tier: "note" },
      { ask: "heat-general", tier: "note" },
    ],
    redFlags: [],
    from: "section 1 rule 6: no screen on file holds both",
  },
  {
    name: "39, asked today, no yes",
    client: { screen: { completedOn: "2026-11-22", positive: [] }, ageYears: 39 },
    items: [
      { ask: "kneading", tier: "note" },
      { ask: "cat-cow", tier: "note" },
    ],
    redFlags: [],
    from: "section 1 rule 6: a completed screen satisfies both",
  },
  {
    name: "46, screen of two years ago",
    client: { screen: { completedOn: "2024-11-20", positive: [] }, ageYears: 46 },
    items: [
      { ask: "kneading", tier: "needs-clearance", by: ["s-massage-doctor-first"] },
      { ask: "standing-side-bend", tier: "needs-clearance", by: ["s-doctor-before-stretching"] },
      { ask: "walking", tier: "allowed" },
    ],
    from: "section 1 rules 5 and 6: an old screen is none",
  },
  {
    name: "54, told to exercise under medical advice only",
    client: { screen: { completedOn: "2026-11-10", positive: ["parq-yes"] }, ageYears: 54 },
    items: [
      { ask: "glute-bridge", tier: "needs-clearance", by: ["K03"] },
      { ask: "running", tier: "needs-clearance", by: ["K03"] },
      { ask: "hot-yoga-bikram", tier: "needs-clearance", by: ["K03"] },
      { ask: "kneading", tier: "needs-clearance", by: ["s-massage-doctor-first"] },
      { ask: "walking", tier: "allowed" },
      { ask: "seated-cat-cow", tier: "allowed" },
    ],
    redFlags: [],
    from: "row K03; section 1 rule 6",
  },
  {
    name: "54, the same, doctor cleared massage and strength",
    client: {
      screen: { completedOn: "2026-11-10", positive: ["parq-yes"] },
      ageYears: 54,
      clearances: [{ covers: ["@massage", "strength-training"], by: "GP", givenOn: "2026-11-15" }],
    },
    items: [
      { ask: "glute-bridge", tier: "modify", by: ["K03"] },
      { ask: "kneading", tier: "modify", by: ["s-massage-doctor-first"] },
      { ask: "running", tier: "needs-clearance", by: ["K03"] },
      { ask: "cat-cow", tier: "needs-clearance", by: ["s-doctor-before-stretching"] },
    ],
    from: "section 1 rule 4: into modify, never into allowed, and only what it covers",
  },
  {
    name: "48, hernia of the belly wall operated three weeks ago",
    client: { screen, ageYears: 48, conditions: [{ key: "surgery", region: "abdomen", surgeryOn: "2026-11-01" }] },
    items: [
      { ask: "kneading", tier: "needs-clearance", by: ["D22"] },
      { ask: "walking", tier: "needs-clearance", by: ["D22"] },
      { ask: "warm-shower-or-bath", tier: "needs-clearance", by: ["D22"] },
      { ask: "cat-cow", tier: "needs-clearance", by: ["D22"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: [],
    from: "row D22",
  },
  {
    name: "48, the same, surgeon released everything",
    client: {
      screen,
      ageYears: 48,
      conditions: [{ key: "surgery", region: "abdomen", surgeryOn: "2026-11-01" }],
      clearances: [{ covers: ["@all"], by: "Surgeon", givenOn: "2026-11-20" }],
    },
    items: [
      { ask: "walking", tier: "modify", by: ["D22"] },
      { ask: "cat-cow", tier: "modify", by: ["D22", "s-recent-surgery-yoga"] },
      { ask: "yoga-general", tier: "modify", by: ["s-recent-surgery-yoga"] },
      { ask: "kneading", tier: "modify", by: ["D22"] },
    ],
    from: "row D22; s-recent-surgery-yoga: micro-movements first",
  },
  {
    name: "52, surgeon's own sheet on file",
    client: { screen, ageYears: 52, conditions: [{ key: "post-op-clearance" }] },
    items: [
      { ask: "walking", tier: "needs-clearance", by: ["K12"] },
      { ask: "stroking", tier: "needs-clearance", by: ["K12"] },
      { ask: "heat-general", tier: "needs-clearance", by: ["K12"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
      { ask: "move-often", tier: "allowed" },
    ],
    from: "row K12: the surgeon's sheet overrides the plan",
  },
  {
    name: "50, clearance that ended last month",
    client: {
      screen,
      ageYears: 50,
      conditions: [{ key: "cancer", stage: "active" }],
      clearances: [{ covers: ["@all"], by: "Oncologist", givenOn: "2026-07-01", until: "2026-10-20" }],
    },
    items: [
      { ask: "stroking", tier: "needs-clearance", by: ["H02"] },
      { ask: "walking", tier: "needs-clearance", by: ["H02"] },
    ],
    from: "section 1 rule 5: an expired clearance re-opens the screen",
  },
  {
    name: "59, clearance for one exercise only",
    client: {
      screen,
      ageYears: 59,
      conditions: [{ key: "osteoarthritis", region: "lower-back" }],
      clearances: [{ covers: ["item:cat-cow"], by: "GP", givenOn: "2026-11-02" }],
    },
    items: [
      { ask: "cat-cow", tier: "modify", by: ["s-arthritis"] },
      { ask: "standing-side-bend", tier: "needs-clearance", by: ["s-arthritis"] },
      { ask: "kneading", tier: "note" },
    ],
    from: "section 1 rule 4: what it covers",
  },
  {
    name: "33, the screen says yes to something else",
    client: { screen: { completedOn: "2026-11-21", positive: ["odd feeling in the ear"] }, ageYears: 33 },
    items: [
      { ask: "kneading", tier: "needs-clearance", by: ["s-massage-doctor-first"] },
      { ask: "glute-bridge", tier: "needs-clearance", by: ["K03"] },
      { ask: "walking", tier: "allowed" },
    ],
    notChecked: ["odd feeling in the ear"],
    from: "section 1 rule 6: a yes that nobody can read is still a yes",
  },
];
