import type { Rule } from "../../types";

/** Pregnancy, about 20 weeks onward. */
export const pregnancyOver20WeeksRules = [
  {
    id: "G04",
    keys: ["pregnancy-over-20-weeks"],
    condition: "Pregnancy, about 20 weeks onward: lying face down",
    touches: ["prone-lying"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No lying face down: 20 weeks of pregnancy or more. Side-lying or half-seated.",
      client: "Do not lie on your belly. Lie on your side.",
    },
    instead: "Side-lying or semi-seated position.",
    sources: [
      { ref: "acog-804", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    contested:
      "Some tables have a belly opening; stretch on ligaments and pressure on the belly are still reported, so it stays out.",
    reviewedOn: "2026-11-22",
  },
  {
    id: "G05",
    keys: ["pregnancy-over-20-weeks"],
    condition: "Pregnancy, about 20 weeks onward: on the back",
    touches: ["supine-lying"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No long lying flat; tilt to the left or half-sit, flat for short moments only; 5 minutes at most.",
      maxMinutes: 5,
      position: "side-lying",
    },
    say: {
      practitioner:
        "20 weeks of pregnancy or more: no long lying flat; tilt to the left or half-sit, flat for short moments only.",
      client: "Do not lie flat for long. Tilt to your left side.",
    },
    instead: "Left-tilt or semi-reclined; flat for short moments only (some guidance starts at 16 weeks).",
    sources: [
      { ref: "acog-804", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    contested: "Some guidance starts at 16 weeks, other guidance leaves it to comfort.",
    reviewedOn: "2026-11-22",
  },
  {
    id: "G06",
    keys: ["pregnancy-over-20-weeks"],
    condition: "Pregnancy, about 20 weeks onward: pressure and full bending on the belly",
    touches: ["abdominal-pressure", "end-range-spinal-flexion"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No belly pressure and no full forward bending: 20 weeks of pregnancy or more.",
      client: "No pressure on your belly. Skip this one.",
    },
    instead: "Upright, supported versions.",
    sources: [
      { ref: "acog-804", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "G06M",
    keys: ["pregnancy-over-20-weeks"],
    condition: "Pregnancy, about 20 weeks onward: curl-ups, twisting, head-down and balance work",
    touches: ["loaded-spinal-flexion", "rotation", "head-below-heart", "balance-demand", "hip-flexion-deep"],
    tier: "modify",
    scope: "item",
    change: { text: "No curl-ups, open twists only, wall support, knees apart." },
    say: {
      practitioner: "20 weeks of pregnancy or more: no curl-ups, open twists only, wall support, knees apart.",
      client: "Keep your knees apart. Hold on. Do not curl up.",
    },
    instead: "Side-lying or standing core work, wall support, open twists, knees apart.",
    sources: [
      { ref: "acog-804", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
