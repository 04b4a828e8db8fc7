import type { Rule } from "../../types";

/** Carpal tunnel, wrist arthritis or wrist fracture history. */
export const wristConditionRules = [
  {
    id: "D25",
    keys: ["wrist-condition"],
    condition: "Carpal tunnel, wrist arthritis or wrist fracture history",
    touches: ["weight-through-wrists", "grip"],
    tier: "modify",
    scope: "item",
    change: { text: "Fists or forearms in place of flat hands, light grip." },
    say: {
      practitioner: "Wrist condition: fists or forearms in place of flat hands, light grip.",
      client: "Use your fists or forearms. Grip lightly.",
    },
    instead: "Fists, forearm support or lighter grip.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
