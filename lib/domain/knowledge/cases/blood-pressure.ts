import { screen, type WorkedCase } from "./types";

/** Blood pressure by its reading. */
export const bloodPressure: readonly WorkedCase[] = [
  {
    name: "55, resting pressure 186/112 today",
    client: {
      screen,
      ageYears: 55,
      measurements: { bloodPressure: { systolicMmHg: 186, diastolicMmHg: 112, on: "2026-11-22" } },
    },
    items: [
      { ask: "glute-bridge", tier: "contraindicated", by: ["C01"] },
      { ask: "sauna-steam-bath", tier: "contraindicated", by: ["C01", "s-sauna-cardiovascular"] },
      { ask: "progressive-muscle-relaxation", tier: "contraindicated", by: ["C01"] },
      { ask: "kneading", tier: "needs-clearance", by: ["C02"] },
      { ask: "walking", tier: "needs-clearance", by: ["C02"] },
      { ask: "yoga-general", tier: "needs-clearance", by: ["C02", "s-uncontrolled-bp-yoga", "s-bp-issue-guided"] },
      { ask: "cat-cow", tier: "needs-clearance", by: ["s-high-bp-stretch"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: ["rf-high-pressure"],
    from: "rows C01, C02; s-uncontrolled-bp-yoga, s-high-bp-stretch, s-bp-issue-guided",
  },
  {
    name: "62, resting pressure 168/98",
    client: {
      screen,
      ageYears: 62,
      conditions: [{ key: "hypertension" }],
      measurements: { bloodPressure: { systolicMmHg: 168, diastolicMmHg: 98, on: "2026-11-18" } },
    },
    items: [
      { ask: "barbell-squat", tier: "needs-clearance", by: ["C03"] },
      { ask: "running", tier: "needs-clearance", by: ["C03"] },
      { ask: "chair-back-forward-hang", tier: "needs-clearance", by: ["C03", "s-high-bp-stretch"] },
      { ask: "glute-bridge", tier: "modify", by: ["C04"] },
      { ask: "neck-isometric-rotation", tier: "needs-clearance", by: ["C03"] },
      { ask: "scapular-squeeze", tier: "modify", by: ["C04"] },
      { ask: "walking", tier: "allowed" },
      { ask: "relaxing-back-massage-session", tier: "note" },
    ],
    redFlags: [],
    from: "rows C03, C04; s-high-bp-stretch",
  },
  {
    name: "60, treated pressure 138/86: straining is changed, not banned",
    client: {
      screen,
      ageYears: 60,
      conditions: [{ key: "hypertension", controlled: true }],
      measurements: { bloodPressure: { systolicMmHg: 138, diastolicMmHg: 86, on: "2026-11-01" } },
    },
    items: [
      { ask: "progressive-muscle-relaxation", tier: "modify", by: ["C05"] },
      { ask: "pull-up", tier: "modify", by: ["C05"] },
      { ask: "child-pose", tier: "modify", by: ["C05"] },
      { ask: "cat-cow", tier: "note" },
      { ask: "running", tier: "allowed" },
    ],
    redFlags: [],
    from: "row C05; section 2 on s-high-bp-stretch",
  },
  {
    name: "64, high blood pressure, tablets, no reading",
    client: {
      screen,
      ageYears: 64,
      conditions: [{ key: "hypertension", controlled: true }],
      medicines: ["amlodipine"],
    },
    items: [
      { ask: "sauna-steam-bath", tier: "needs-clearance", by: ["U01"] },
      { ask: "barbell-row", tier: "needs-clearance", by: ["U01"] },
      { ask: "cat-cow", tier: "needs-clearance", by: ["s-high-bp-stretch"] },
      { ask: "yoga-general", tier: "needs-clearance", by: ["s-bp-issue-guided"] },
      { ask: "glute-bridge", tier: "note" },
      { ask: "kneading", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    notChecked: ["Blood pressure"],
    redFlags: [],
    from: "row U01: measure at the visit; s-high-bp-stretch, s-bp-issue-guided",
  },
  {
    name: "30, faint on standing, pressure 86/54",
    client: {
      screen,
      ageYears: 30,
      measurements: { bloodPressure: { systolicMmHg: 86, diastolicMmHg: 54, on: "2026-11-22" } },
    },
    items: [
      { ask: "sauna-steam-bath", tier: "modify", by: ["C15"] },
      { ask: "warm-shower-or-bath", tier: "modify", by: ["C15"] },
      { ask: "child-pose", tier: "modify", by: ["C15"] },
      { ask: "kneading", tier: "note" },
      { ask: "glute-bridge", tier: "note" },
    ],
    redFlags: [],
    from: "row C15",
  },
  {
    name: "34, low blood pressure wants yoga and a massage ball",
    client: { screen, ageYears: 34, conditions: [{ key: "hypotension" }] },
    items: [
      { ask: "yoga-general", tier: "needs-clearance", by: ["s-bp-issue-guided"] },
      { ask: "ball-rolling-self-massage", tier: "needs-clearance", by: ["s-bp-issue-guided"] },
      { ask: "cat-cow", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "s-bp-issue-guided stays where the table has no looser row for these kinds",
  },
];
