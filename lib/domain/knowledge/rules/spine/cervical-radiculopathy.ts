import type { Rule } from "../../types";

/** Neck nerve-root pain into the arm, stable. */
export const cervicalRadiculopathyRules = [
  {
    id: "D32",
    keys: ["cervical-radiculopathy"],
    condition: "Neck nerve-root pain into the arm, stable",
    touches: [
      "neck-end-range",
      "neck-extension",
      "neck-rotation",
      "isometric-neck",
      "isometric-max",
      "hanging-from-arms",
    ],
    tier: "modify",
    scope: "item",
    change: {
      text: "Short range in the easing direction, light isometrics at most, no hanging; effort 3 of 10 at most.",
      maxEffort: 3,
    },
    say: {
      practitioner: "Neck nerve pain: short range in the easing direction, light isometrics at most, no hanging.",
      client: "Small neck moves only. Stop if your arm tingles.",
    },
    instead: "Short range in the easing direction, light isometrics at most; worsening weakness is A02.",
    sources: [
      { ref: "ifompt-2020", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
