import type { Rule } from "../../types";

/** Raynaud, cold urticaria, cryoglobulinaemia or paroxysmal cold haemoglobinuria. */
export const coldSensitivityRules = [
  {
    id: "I05",
    keys: ["cold-sensitivity"],
    condition: "Raynaud, cold urticaria, cryoglobulinaemia or paroxysmal cold haemoglobinuria",
    touches: ["cold-local", "temperature-contrast"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No cold and no contrast: Raynaud or another cold reaction.",
      client: "No ice for you. Use gentle warmth.",
    },
    instead: "No cold; gentle warmth if allowed.",
    sources: [{ ref: "clinical-gate-cryotherapy", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
