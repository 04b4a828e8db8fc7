import { screen, type WorkedCase } from "./types";

/** Skin, allergies, cold reactions, patches and devices, and what heat and cold may do. */
export const skinAndHeat: readonly WorkedCase[] = [
  {
    name: "64, shingles on the flank",
    client: { screen, ageYears: 64, conditions: [{ key: "skin-infection", region: "flank", side: "left" }] },
    items: [
      { ask: "kneading", tier: "contraindicated", by: ["I01"] },
      { ask: "ball-rolling-self-massage", tier: "contraindicated", by: ["I01"] },
      { ask: { id: "heat-general", region: "lower-back" }, tier: "contraindicated", by: ["I01"] },
      { ask: "seated-neck-shoulder-massage-session", tier: "modify", by: ["I01"] },
      { ask: "hand-arm-massage-seated", tier: "modify", by: ["I01"] },
      { ask: "walking", tier: "allowed" },
      { ask: "glute-bridge", tier: "note" },
    ],
    redFlags: [],
    from: "row I01, local",
  },
  {
    name: "79, thin skin that tears",
    client: { screen, ageYears: 79, conditions: [{ key: "skin-fragile" }] },
    items: [
      { ask: "skin-rolling", tier: "contraindicated", by: ["I02"] },
      { ask: "two-handed-shoulder-kneading", tier: "contraindicated", by: ["I02"] },
      { ask: "warming-patch", tier: "contraindicated", by: ["I02"] },
      { ask: "side-lying-stroking", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "row I02",
  },
  {
    name: "32, nut allergy with an adrenaline pen",
    client: { screen, ageYears: 32, allergies: ["peanut"] },
    items: [
      { ask: "kneading", tier: "modify", by: ["I03"] },
      { ask: "warming-ointment-massage", tier: "modify", by: ["I03", "s-pungent-tincture-burn"] },
      { ask: "vegetables-berries-nuts-grains", tier: "modify", by: ["I08"] },
      { ask: "compression", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "rows I03, I08",
  },
  {
    name: "28, latex allergy, oil massage",
    client: { screen, ageYears: 28, conditions: [{ key: "allergy-latex" }] },
    items: [
      { ask: "stroking", tier: "modify", by: ["I04"] },
      { ask: "seated-neck-shoulder-massage-session", tier: "note" },
      { ask: "cat-cow", tier: "note" },
    ],
    from: "row I04",
  },
  {
    name: "41, fingers turn white in the cold",
    client: { screen, ageYears: 41, conditions: [{ key: "raynaud" }] },
    items: [
      { ask: "ice-pack", tier: "contraindicated", by: ["I05"] },
      { ask: "contrast-shower", tier: "contraindicated", by: ["I05"] },
      { ask: "heat-before-stretch-cold-after", tier: "contraindicated", by: ["I05"] },
      { ask: "heat-general", tier: "note" },
      { ask: "kneading", tier: "note" },
    ],
    from: "row I05",
  },
  {
    name: "45, nicotine patch on the upper arm",
    client: { screen, ageYears: 45, conditions: [{ key: "transdermal-patch", region: "upper-arms", side: "left" }] },
    items: [
      { ask: "sauna-steam-bath", tier: "contraindicated", by: ["I06"] },
      { ask: { id: "heat-general", region: "arms" }, tier: "contraindicated", by: ["I06"] },
      { ask: { id: "heat-general", region: "lower-back" }, tier: "modify", by: ["I06"] },
      { ask: "ice-pack", tier: "note" },
      { ask: "kneading", tier: "note" },
    ],
    from: "row I06, local",
  },
  {
    name: "53, came with heat rub on the neck",
    client: { screen, ageYears: 53, conditions: [{ key: "topical-agent", region: "neck" }] },
    items: [
      { ask: "heat-general", tier: "contraindicated", by: ["I07"] },
      { ask: "sauna-steam-bath", tier: "contraindicated", by: ["I07"] },
      { ask: "warming-ointment-massage", tier: "contraindicated", by: ["I07"] },
      { ask: "kneading", tier: "note" },
    ],
    from: "row I07",
  },
  {
    name: "49, port under the collarbone, treatment long over",
    client: { screen, ageYears: 49, conditions: [{ key: "implanted-device", region: "chest", side: "right" }] },
    items: [
      { ask: { id: "deep-tissue-massage", region: "chest" }, tier: "contraindicated", by: ["K06"] },
      { ask: { id: "heat-general", region: "chest" }, tier: "contraindicated", by: ["K06"] },
      { ask: "two-handed-shoulder-kneading", tier: "modify", by: ["K06"] },
      { ask: "kneading", tier: "note" },
    ],
    from: "row K06, local",
  },
  {
    name: "57, a lump beside the spine that nobody has looked at",
    client: { screen, ageYears: 57, conditions: [{ key: "undiagnosed-lump", region: "mid-back" }] },
    items: [
      { ask: "kneading", tier: "contraindicated", by: ["A10"] },
      { ask: "ball-rolling-self-massage", tier: "contraindicated", by: ["A10"] },
      { ask: "seated-neck-shoulder-massage-session", tier: "modify", by: ["A10"] },
      { ask: "cat-cow", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    from: "row A10, local",
  },
  {
    name: "63, dialysis shunt in the left arm",
    client: {
      screen,
      ageYears: 63,
      conditions: [
        { key: "dialysis-shunt", side: "left" },
        { key: "kidney-disease", stage: "severe" },
      ],
    },
    items: [
      { ask: "hand-arm-massage-seated", tier: "contraindicated", by: ["K09"] },
      { ask: "pull-up", tier: "contraindicated", by: ["K09"] },
      { ask: "magnesium-supplement-bedtime", tier: "contraindicated", by: ["F04S"] },
      { ask: "sauna-steam-bath", tier: "needs-clearance", by: ["F04"] },
      { ask: "kneading", tier: "modify", by: ["K09"] },
      { ask: "walking", tier: "allowed" },
    ],
    from: "rows K09, F04, F04S",
  },
  {
    name: "44, pain for three weeks and packs every day",
    client: { screen, ageYears: 44, keys: ["pain-over-2-weeks"] },
    items: [
      { ask: "heat-general", tier: "needs-clearance", by: ["s-self-medication-limit"] },
      { ask: "ice-pack", tier: "needs-clearance", by: ["s-self-medication-limit"] },
      { ask: "kneading", tier: "note" },
      { ask: "walking", tier: "allowed" },
    ],
    redFlags: [],
    from: "s-self-medication-limit: stop treating oneself and be seen",
  },
  {
    name: "29, wants warmth from a pepper compress",
    client: { screen, ageYears: 29 },
    items: [
      { ask: "warming-compress-pungent", tier: "modify", by: ["s-pungent-tincture-burn"] },
      { ask: "hot-yoga-bikram", tier: "note", by: ["s-hot-room-training"] },
      { ask: { id: "ice-pack", minutes: 30 }, tier: "modify", by: ["P09"] },
      { ask: { id: "ice-pack", minutes: 15, timesPerDay: 12 }, tier: "modify", by: ["P10"] },
      { ask: { id: "ice-pack", minutes: 15, timesPerDay: 3 }, tier: "note" },
    ],
    from: "s-pungent-tincture-burn, s-hot-room-training; the limits P09 and P10",
  },
  {
    name: "32, allergy to nuts",
    client: { screen, allergies: ["nuts"] },
    items: [{ ask: "kneading", tier: "modify", by: ["I03"] }],
    notChecked: [],
    from: "row I03; the word as everybody writes it",
  },
];
