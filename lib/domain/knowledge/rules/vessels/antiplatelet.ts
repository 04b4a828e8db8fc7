import type { Rule } from "../../types";

/** Antiplatelet medicine (aspirin, clopidogrel). */
export const antiplateletRules = [
  {
    id: "B09",
    keys: ["antiplatelet"],
    condition: "Antiplatelet medicine (aspirin, clopidogrel)",
    touches: ["deep-pressure", "focal-deep-pressure", "percussive", "cupping"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No deep, trigger-point or percussive work; keep to moderate pressure and look for bruises.",
      maxPressure: "moderate",
    },
    say: {
      practitioner:
        "Antiplatelet: no deep, trigger-point or percussive work; keep to moderate pressure and look for bruises.",
      client: "Use less pressure. Tell us about new bruises.",
    },
    instead: "Lighter pressure, watch bruising.",
    sources: [
      { ref: "nccih-2019", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
