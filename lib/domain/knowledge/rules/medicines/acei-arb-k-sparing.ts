import type { Rule } from "../../types";

/** ACE inhibitor, ARB or potassium-sparing diuretic. */
export const aceiArbKSparingRules = [
  {
    id: "J08",
    keys: ["acei-arb-k-sparing"],
    condition: "ACE inhibitor, ARB or potassium-sparing diuretic",
    touches: ["potassium-load"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold potassium advice: ACE inhibitor, ARB or potassium-sparing diuretic. Ask the prescriber.",
      client: "Do not take this yet. Ask your doctor first.",
    },
    instead: "No potassium supplement or salt substitute without the prescriber.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
