import { screen, type WorkedCase } from "./types";

/** Cancer now, before and not specified; its treatment and what it leaves behind. */
export const cancer: readonly WorkedCase[] = [
  {
    name: "56, breast cancer under treatment",
    client: { screen, ageYears: 56, conditions: [{ key: "cancer", stage: "active", region: "chest" }] },
    items: [
      { ask: "deep-tissue-massage", tier: "contraindicated", by: ["H01"] },
      { ask: "hacking", tier: "contraindicated", by: ["H01"] },
      { ask: "gentle-rocking", tier: "contraindicated", by: ["H01"] },
      { ask: "stroking", tier: "needs-clearance", by: ["H02", "s-cancer-diagnosed"] },
      { ask: "yoga-general", tier: "needs-clearance", by: ["H02", "s-cancer-diagnosed"] },
      { ask: "walking", tier: "needs-clearance", by: ["H02"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: [],
    from: "rows H01, H02; s-cancer-diagnosed",
  },
  {
    name: "56, the same, oncologist agreed to light massage and exercise",
    client: {
      screen,
      ageYears: 56,
      conditions: [{ key: "cancer", stage: "active", region: "chest" }],
      clearances: [{ covers: ["@massage", "@exercise"], by: "Oncologist", givenOn: "2026-11-10" }],
    },
    items: [
      { ask: "stroking", tier: "modify", by: ["H02"] },
      { ask: "walking", tier: "modify", by: ["H02"] },
      { ask: "deep-tissue-massage", tier: "contraindicated", by: ["H01"] },
      { ask: "ball-rolling-self-massage", tier: "needs-clearance", by: ["H02"] },
    ],
    from: "rows H01, H02; section 1 rule 4",
  },
  {
    name: "63, bowel cancer four years ago, cleared",
    client: { screen, ageYears: 63, conditions: [{ key: "cancer", stage: "past", since: "2022-02-01" }] },
    items: [
      { ask: "deep-tissue-massage", tier: "modify", by: ["H08"] },
      { ask: "kneading", tier: "note" },
      { ask: "cat-cow", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: [],
    from: "row H08",
  },
  {
    name: "50, cancer on the form, nothing more",
    client: { screen, ageYears: 50, conditions: [{ key: "cancer" }] },
    items: [
      { ask: "kneading", tier: "needs-clearance", by: ["U04", "s-cancer-diagnosed"] },
      { ask: "ball-rolling-self-massage", tier: "needs-clearance", by: ["U04"] },
      { ask: "walking", tier: "needs-clearance", by: ["U04"] },
      { ask: "paced-breathing-six", tier: "allowed" },
    ],
    notChecked: ["Cancer"],
    redFlags: [],
    from: "row U04; s-cancer-diagnosed",
  },
  {
    name: "48, chemotherapy until Christmas",
    client: { screen, ageYears: 48, conditions: [{ key: "chemotherapy" }] },
    items: [
      { ask: "sauna-steam-bath", tier: "contraindicated", by: ["H03"] },
      { ask: "skin-rolling", tier: "contraindicated", by: ["H03"] },
      { ask: "deep-tissue-massage", tier: "contraindicated", by: ["H03", "H01"] },
      { ask: "stroking", tier: "needs-clearance", by: ["H03M", "s-chemotherapy"] },
      { ask: "walking", tier: "needs-clearance", by: ["H03M"] },
      { ask: "diaphragmatic-breathing", tier: "allowed" },
    ],
    redFlags: [],
    from: "rows H03, H03M; s-chemotherapy",
  },
  {
    name: "60, capecitabine tablets",
    client: { screen, ageYears: 60, medicines: ["capecitabine"] },
    items: [
      { ask: "myofascial-release", tier: "contraindicated", by: ["H03"] },
      { ask: "kneading", tier: "needs-clearance", by: ["H03M"] },
      { ask: "seated-cat-cow", tier: "needs-clearance", by: ["H03M"] },
      { ask: "paced-breathing-six", tier: "allowed" },
    ],
    from: "rows H03, H03M by the medicine",
  },
  {
    name: "65, cancer spread to the bones",
    client: { screen, ageYears: 65, conditions: [{ key: "bone-metastases", region: "lower-back" }] },
    items: [
      { ask: "seated-thoracic-rotation", tier: "contraindicated", by: ["H04"] },
      { ask: "ball-rolling-self-massage", tier: "contraindicated", by: ["H04"] },
      { ask: "prone-press-up", tier: "contraindicated", by: ["H04"] },
      { ask: "running", tier: "contraindicated", by: ["H04"] },
      { ask: "stroking", tier: "needs-clearance", by: ["H02"] },
      { ask: "walking", tier: "needs-clearance", by: ["H02"] },
    ],
    redFlags: [],
    from: "rows H04, H02",
  },
  {
    name: "58, lymph nodes of the right armpit removed six years ago",
    client: {
      screen,
      ageYears: 58,
      conditions: [
        { key: "lymphoedema", region: "arms", side: "right" },
        { key: "cancer", stage: "past", since: "2020-01-01" },
      ],
    },
    items: [
      { ask: { id: "heat-general", region: "arms" }, tier: "contraindicated", by: ["H05"] },
      { ask: "sauna-steam-bath", tier: "contraindicated", by: ["H05"] },
      { ask: { id: "heat-general", region: "lower-back" }, tier: "modify", by: ["H05"] },
      { ask: "light-lymphatic-strokes", tier: "needs-clearance", by: ["H06", "s-lymph-nodes-removed"] },
      { ask: "ball-rolling-self-massage", tier: "needs-clearance", by: ["H06", "s-lymph-nodes-removed"] },
      { ask: "band-pull-apart", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: [],
    from: "rows H05, H06, H08; s-lymph-nodes-removed",
  },
  {
    name: "62, radiotherapy of the chest, last week",
    client: { screen, ageYears: 62, conditions: [{ key: "radiotherapy", region: "chest", since: "2026-11-16" }] },
    items: [
      { ask: { id: "heat-general", region: "chest" }, tier: "contraindicated", by: ["H07"] },
      { ask: { id: "stroking", region: "chest" }, tier: "contraindicated", by: ["H07"] },
      { ask: "lower-back-smoothing", tier: "modify", by: ["H07"] },
      { ask: "seated-neck-shoulder-massage-session", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "row H07, local",
  },
];
