import { screen, type WorkedCase } from "./types";

/** Sugar, kidneys, liver, hernia, stomach, lungs. */
export const metabolism: readonly WorkedCase[] = [
  {
    name: "52, diabetes, insulin into the belly",
    client: {
      screen,
      ageYears: 52,
      conditions: [{ key: "diabetes" }],
      medicines: ["insulin glargine"],
    },
    items: [
      { ask: "walking", tier: "modify", by: ["F01"] },
      { ask: "glute-bridge", tier: "modify", by: ["F01"] },
      { ask: "kneading", tier: "modify", by: ["F03"] },
      { ask: "heat-general", tier: "note" },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: [],
    from: "rows F01, F03",
  },
  {
    name: "66, diabetes with numb feet",
    client: { screen, ageYears: 66, conditions: [{ key: "diabetic-neuropathy", region: "ankles-feet", side: "both" }] },
    items: [
      { ask: { id: "heat-general", region: "ankles-feet" }, tier: "contraindicated", by: ["F02"] },
      { ask: { id: "ice-pack", region: "calves" }, tier: "contraindicated", by: ["F02"] },
      { ask: { id: "heat-general", region: "neck" }, tier: "modify", by: ["F02"] },
      { ask: "running", tier: "modify", by: ["F02M"] },
      { ask: "warm-shower-or-bath", tier: "modify", by: ["F02M"] },
      { ask: "kneading", tier: "note" },
      { ask: "stationary-cycling", tier: "allowed" },
    ],
    from: "rows F02, F02M",
  },
  {
    name: "60, weak kidneys, mild",
    client: { screen, ageYears: 60, conditions: [{ key: "kidney-disease", stage: "mild" }] },
    items: [
      { ask: "magnesium-epsom-bath", tier: "needs-clearance", by: ["F04"] },
      { ask: "sauna-steam-bath", tier: "needs-clearance", by: ["F04"] },
      { ask: "vitamin-b-daily", tier: "needs-clearance", by: ["F04"] },
      { ask: "kneading", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "row F04",
  },
  {
    name: "64, kidneys at a fifth of their strength",
    client: { screen, ageYears: 64, conditions: [{ key: "kidney-disease", stage: "severe" }] },
    items: [
      { ask: "calcium-potassium-supplements", tier: "contraindicated", by: ["F04S"] },
      { ask: "calcium-potassium-foods", tier: "contraindicated", by: ["F04S"] },
      { ask: "sauna-steam-bath", tier: "needs-clearance", by: ["F04"] },
      { ask: "walking", tier: "allowed" },
    ],
    from: "rows F04, F04S",
  },
  {
    name: "55, cirrhosis with water in the belly",
    client: { screen, ageYears: 55, conditions: [{ key: "liver-disease" }] },
    items: [
      { ask: "kneading", tier: "needs-clearance", by: ["F06"] },
      { ask: "deep-tissue-massage", tier: "needs-clearance", by: ["F06"] },
      { ask: "acetaminophen", tier: "needs-clearance", by: ["F06"] },
      { ask: "chair-back-forward-hang", tier: "needs-clearance", by: ["F06"] },
      { ask: "side-lying-stroking", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "row F06",
  },
  {
    name: "58, large groin hernia, waiting for the operation",
    client: { screen, ageYears: 58, conditions: [{ key: "hernia", stage: "symptomatic" }] },
    items: [
      { ask: "barbell-squat", tier: "contraindicated", by: ["F07"] },
      { ask: "supine-curl-up-hold", tier: "contraindicated", by: ["F07"] },
      { ask: "progressive-muscle-relaxation", tier: "contraindicated", by: ["F07"] },
      { ask: "fitball-hyperextension", tier: "contraindicated", by: ["F07"] },
      { ask: "kneading", tier: "note" },
      { ask: "walking", tier: "allowed" },
      { ask: "clamshell-side-lying", tier: "note" },
    ],
    from: "row F07",
  },
  {
    name: "58, small navel hernia",
    client: { screen, ageYears: 58, conditions: [{ key: "hernia", stage: "small" }] },
    items: [
      { ask: "barbell-squat", tier: "modify", by: ["F08"] },
      { ask: "kneading", tier: "modify", by: ["F08"] },
      { ask: "glute-bridge", tier: "note" },
    ],
    from: "row F08",
  },
  {
    name: "49, bad heartburn",
    client: { screen, ageYears: 49, conditions: [{ key: "reflux" }] },
    items: [
      { ask: "child-pose", tier: "modify", by: ["F10"] },
      { ask: "relaxing-back-massage-session", tier: "modify", by: ["F10"] },
      { ask: "cat-cow", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "row F10",
  },
  {
    name: "37, came straight from lunch",
    client: { screen, ageYears: 37, conditions: [{ key: "meal-within-60-min" }] },
    items: [
      { ask: "kneading", tier: "modify", by: ["F10", "s-massage-no-meal"] },
      { ask: "prone-on-elbows", tier: "modify", by: ["F10"] },
      { ask: "seated-cat-cow", tier: "allowed" },
    ],
    from: "row F10; s-massage-no-meal",
  },
  {
    name: "67, COPD",
    client: { screen, ageYears: 67, conditions: [{ key: "asthma-copd" }] },
    items: [
      { ask: "running", tier: "modify", by: ["F11"] },
      { ask: "kneading", tier: "modify", by: ["F11"] },
      { ask: "glute-bridge", tier: "modify", by: ["F11"] },
      { ask: "seated-neck-shoulder-massage-session", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "row F11",
  },
  {
    name: "31, sweats a lot in training and drinks litres of plain water",
    client: { screen, ageYears: 31, keys: ["heavy-sweating", "overdrinking-water", "overdrinking-risk"] },
    items: [
      { ask: "running", tier: "modify", by: ["K11", "s-electrolyte-loss"] },
      { ask: "glute-bridge", tier: "modify", by: ["s-electrolyte-loss"] },
      { ask: "hydration-enough", tier: "modify", by: ["K11", "s-overdrinking"] },
      { ask: "kneading", tier: "note" },
    ],
    from: "row K11; s-electrolyte-loss, s-overdrinking",
  },
];
