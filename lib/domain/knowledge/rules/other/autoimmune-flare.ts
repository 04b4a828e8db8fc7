import type { Rule } from "../../types";

/** Lupus, dermatomyositis or other inflammatory disease in flare. */
export const autoimmuneFlareRules = [
  {
    id: "K08",
    keys: ["autoimmune-flare"],
    condition: "Lupus, dermatomyositis or other inflammatory disease in flare",
    touches: ["@massage", "strength-training", "heat-whole-body"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage, strength work and strong heat: inflammatory disease in flare. Ask the specialist.",
      client: "Wait for now. Ask your doctor first.",
    },
    instead: "Specialist advice in a flare.",
    sources: [{ ref: "nccih-2019", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
