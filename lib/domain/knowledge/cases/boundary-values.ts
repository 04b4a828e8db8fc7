import { screen, type WorkedCase } from "./types";

const reading = (systolicMmHg: number, diastolicMmHg: number, on = "2026-11-22") => ({
  screen,
  measurements: { bloodPressure: { systolicMmHg, diastolicMmHg, on } },
});
const pregnantUntil = (dueDate: string) => ({ screen, conditions: [{ key: "pregnancy", dueDate }] });
const recorded = (condition: Readonly<Record<string, unknown>>) => ({ screen, conditions: [condition] });

/** One step to each side of every number. Today is 2026-11-22. */
export const boundaryValues: readonly WorkedCase[] = [
  {
    name: "pressure 180/90",
    client: reading(180, 90),
    items: [{ ask: "glute-bridge", tier: "contraindicated", by: ["C01"] }],
    redFlags: ["rf-high-pressure"],
    from: "section 4: 180/110 or more, either number",
  },
  {
    name: "pressure 140/110",
    client: reading(140, 110),
    items: [{ ask: "glute-bridge", tier: "contraindicated", by: ["C01"] }],
    redFlags: ["rf-high-pressure"],
    from: "section 4: the lower number counts as much",
  },
  {
    name: "pressure 179/109",
    client: reading(179, 109),
    items: [
      { ask: "glute-bridge", tier: "modify", by: ["C04"] },
      { ask: "running", tier: "needs-clearance", by: ["C03"] },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: [],
    from: "section 4: 160-179/100-109",
  },
  {
    name: "pressure 160/85",
    client: reading(160, 85),
    items: [{ ask: "running", tier: "needs-clearance", by: ["C03"] }],
    redFlags: [],
    from: "section 4",
  },
  {
    name: "pressure 159/99, never called high",
    client: reading(159, 99),
    items: [
      { ask: "running", tier: "allowed" },
      { ask: "cat-cow", tier: "note" },
    ],
    redFlags: [],
    from: "section 4: below 160/100 no row without a diagnosis",
  },
  {
    name: "pressure 90/60",
    client: reading(90, 60),
    items: [{ ask: "warm-shower-or-bath", tier: "allowed" }],
    from: "row C15 begins below 90",
  },
  {
    name: "pressure 89/60",
    client: reading(89, 60),
    items: [{ ask: "warm-shower-or-bath", tier: "modify", by: ["C15"] }],
    from: "row C15",
  },
  {
    name: "pulse 120",
    client: { screen, measurements: { restingPulse: { perMinute: 120, on: "2026-11-22" } } },
    items: [{ ask: "walking", tier: "allowed" }],
    from: "section 4: over 120",
  },
  {
    name: "pulse 121",
    client: { screen, measurements: { restingPulse: { perMinute: 121, on: "2026-11-22" } } },
    items: [{ ask: "walking", tier: "needs-clearance", by: ["C16"] }],
    from: "section 4: over 120",
  },
  {
    name: "pulse 101 with stable coronary disease",
    client: {
      ...recorded({ key: "coronary-disease" }),
      measurements: { restingPulse: { perMinute: 101, on: "2026-11-22" } },
    },
    items: [{ ask: "walking", tier: "needs-clearance", by: ["C16"] }],
    from: "section 4: over 100 in a heart patient",
  },
  {
    name: "pulse 100 with stable coronary disease",
    client: {
      ...recorded({ key: "coronary-disease" }),
      measurements: { restingPulse: { perMinute: 100, on: "2026-11-22" } },
    },
    items: [{ ask: "walking", tier: "allowed" }],
    from: "section 4: over 100 in a heart patient",
  },
  {
    name: "19 weeks and 6 days",
    client: pregnantUntil("2027-04-12"),
    items: [
      { ask: "kneading", tier: "note" },
      { ask: "glute-bridge", tier: "note" },
    ],
    from: "rows G04, G05: about 20 weeks onward",
  },
  {
    name: "20 weeks and 0 days",
    client: pregnantUntil("2027-04-11"),
    items: [
      { ask: "kneading", tier: "contraindicated", by: ["G04"] },
      { ask: "glute-bridge", tier: "modify", by: ["G05"] },
    ],
    from: "rows G04, G05: about 20 weeks onward",
  },
  {
    name: "13 weeks and 6 days",
    client: pregnantUntil("2027-05-24"),
    items: [{ ask: "side-lying-stroking", tier: "modify", by: ["G03"] }],
    from: "row G03: first trimester",
  },
  {
    name: "14 weeks and 0 days",
    client: pregnantUntil("2027-05-23"),
    items: [{ ask: "side-lying-stroking", tier: "note" }],
    from: "row G03: first trimester",
  },
  {
    name: "27 weeks and 6 days",
    client: pregnantUntil("2027-02-15"),
    items: [{ ask: "side-lying-stroking", tier: "note" }],
    from: "row G10: 28 weeks onward",
  },
  {
    name: "28 weeks and 0 days",
    client: pregnantUntil("2027-02-14"),
    items: [{ ask: "side-lying-stroking", tier: "modify", by: ["G10"] }],
    from: "row G10: 28 weeks onward",
  },
  {
    name: "operated 42 days ago",
    client: recorded({ key: "surgery", region: "knees", surgeryOn: "2026-10-11" }),
    items: [{ ask: "kneading", tier: "needs-clearance", by: ["D22"] }],
    from: "row D22: within six weeks",
  },
  {
    name: "operated 43 days ago",
    client: recorded({ key: "surgery", region: "knees", surgeryOn: "2026-10-10" }),
    items: [{ ask: "kneading", tier: "note" }],
    from: "row D22: within six weeks",
  },
  {
    name: "spine operated 84 days ago",
    client: recorded({ key: "spinal-surgery", surgeryOn: "2026-08-30" }),
    items: [{ ask: "cat-cow", tier: "contraindicated", by: ["D21"] }],
    from: "row D21: within twelve weeks",
  },
  {
    name: "spine operated 85 days ago",
    client: recorded({ key: "spinal-surgery", surgeryOn: "2026-08-29" }),
    items: [{ ask: "cat-cow", tier: "note" }],
    from: "row D21: within twelve weeks",
  },
  {
    name: "heart attack 42 days ago",
    client: recorded({ key: "heart-attack", since: "2026-10-11" }),
    items: [{ ask: "walking", tier: "contraindicated", by: ["C07"] }],
    from: "row C07: the last six weeks",
  },
  {
    name: "heart attack 43 days ago",
    client: recorded({ key: "heart-attack", since: "2026-10-10" }),
    items: [
      { ask: "walking", tier: "allowed" },
      { ask: "kneading", tier: "modify", by: ["C09"] },
    ],
    from: "rows C07, C08, C09",
  },
  {
    name: "75th birthday today",
    client: { screen, ageYears: 75 },
    items: [{ ask: "kneading", tier: "modify", by: ["K02"] }],
    from: "row K02: 75 or more",
  },
  {
    name: "15 years old",
    client: { screen, ageYears: 15 },
    items: [{ ask: "kneading", tier: "modify", by: ["K01"] }],
    from: "row K01: under 16",
  },
  {
    name: "16 years old",
    client: { screen, ageYears: 16 },
    items: [{ ask: "kneading", tier: "note" }],
    from: "row K01: under 16",
  },
  {
    name: "ice 20 and 21 minutes",
    client: { screen },
    items: [
      { ask: { id: "ice-pack", minutes: 20 }, tier: "note" },
      { ask: { id: "ice-pack", minutes: 21 }, tier: "modify", by: ["P09"] },
    ],
    from: "P09: twenty minutes",
  },
  {
    name: "massage 25 and 26 minutes",
    client: { screen },
    items: [
      { ask: { id: "relaxing-back-massage-session", minutes: 25 }, tier: "note" },
      { ask: { id: "relaxing-back-massage-session", minutes: 26 }, tier: "modify", by: ["P06"] },
    ],
    from: "P06: twenty-five minutes",
  },
];
