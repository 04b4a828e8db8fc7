import type { Rule } from "../../types";

/** Nitrate, alpha blocker, other vasodilator or diuretic. */
export const vasodilatorDiureticRules = [
  {
    id: "J06",
    keys: ["vasodilator-diuretic"],
    condition: "Nitrate, alpha blocker, other vasodilator or diuretic",
    touches: ["heat-whole-body", "temperature-contrast", "head-below-heart", "hot-environment"],
    tier: "modify",
    scope: "item",
    change: { text: "Heat for 10 minutes at most, no head-down position, sit before standing.", maxMinutes: 10 },
    say: {
      practitioner:
        "Nitrate, diuretic or other vasodilator: heat for 10 minutes at most, no head-down position, sit before standing.",
      client: "Keep heat short. Sit before you stand.",
    },
    instead: "Short heat only, sit before standing, fluids.",
    sources: [
      { ref: "thermotherapy-2020", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
