import type { Rule } from "../../types";

/** Low pressure or faintness on standing. */
export const pulseAndLowPressureRules = [
  {
    id: "C15",
    keys: ["hypotension"],
    condition: "Low blood pressure or faintness on standing",
    touches: ["heat-whole-body", "warm-immersion", "head-below-heart", "temperature-contrast", "hot-environment"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Short heat only, no contrast, no head-down position, rise slowly with someone near; 10 minutes at most.",
      maxMinutes: 10,
    },
    say: {
      practitioner:
        "Low blood pressure: short heat only, no contrast, no head-down position, rise slowly with someone near.",
      client: "Get up slowly. Keep heat short. Drink enough.",
    },
    instead: "Shorter heat, slow rising, fluids, someone present.",
    sources: [
      { ref: "fpn-heat", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "C16",
    keys: ["resting-tachycardia"],
    condition: "Resting pulse over 120 per minute, or over 100 in a heart patient, without explanation",
    touches: ["@exercise", "@massage", "heat-whole-body", "temperature-contrast"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold exercise, massage and strong heat: fast resting pulse. Measure again after 10 minutes of rest.",
      client: "Rest. Skip this today.",
    },
    instead: "Recheck after ten minutes of rest; if it stays, postpone and refer.",
    sources: [
      { ref: "heart-online", stance: "supports", grade: "read" },
      { ref: "hf-reviews-2023", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
