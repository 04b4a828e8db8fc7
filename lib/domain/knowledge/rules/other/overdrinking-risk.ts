import type { Rule } from "../../types";

/** Endurance work with little salt and much plain water. */
export const overdrinkingRiskRules = [
  {
    id: "K11",
    keys: ["overdrinking-risk"],
    condition: "Endurance work with little salt and much plain water",
    touches: ["hydration", "aerobic-vigorous"],
    tier: "modify",
    scope: "item",
    change: { text: "Drink to thirst; add salts with long sweating, no large amounts of plain water." },
    say: {
      practitioner: "Drink to thirst; add salts with long sweating, no large amounts of plain water.",
      client: "Drink when you are thirsty. Add some salt if you sweat a lot.",
    },
    instead: "Drink to thirst, salts with long sweating.",
    sources: [{ ref: "eah-2015", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
