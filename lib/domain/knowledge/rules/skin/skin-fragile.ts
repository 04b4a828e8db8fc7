import type { Rule } from "../../types";

/** Fragile skin (old age, long steroid use, blood thinners). */
export const skinFragileRules = [
  {
    id: "I02",
    keys: ["skin-fragile"],
    condition: "Fragile skin (old age, long steroid use, blood thinners)",
    touches: ["skin-traction", "deep-pressure", "cupping", "topical-irritant", "focal-deep-pressure"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No deep or focal pressure, skin pulling, cupping or warming ointment: fragile skin.",
      client: "No strong pressure and no pulling on your skin. Skip this one.",
    },
    instead: "Light strokes with plenty of lubricant.",
    sources: [
      { ref: "amta-medication", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
