import type { Rule } from "../../types";

/** Pregnancy, first trimester. */
export const pregnancyFirstTrimesterRules = [
  {
    id: "G03",
    keys: ["pregnancy-first-trimester"],
    condition: "Pregnancy, first trimester",
    touches: ["@massage"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Gentle massage with written consent; no strong belly or sacral work; light pressure at most.",
      maxPressure: "light",
    },
    say: {
      practitioner: "First trimester: gentle massage with written consent; no strong belly or sacral work.",
      client: "A gentle massage is fine. Say yes in writing first.",
    },
    instead:
      "Written consent, gentle session; avoid strong abdominal or sacral work. Harm is not shown but consent is professional custom.",
    sources: [
      { ref: "mueller-grunwald-2021", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    contested:
      "Many schools refuse massage in the first trimester; a 2021 review shows no harm. Consent is professional custom.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
