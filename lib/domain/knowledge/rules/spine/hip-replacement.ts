import type { Rule } from "../../types";

/** Hip replacement within twelve weeks or with precautions. */
export const hipReplacementRules = [
  {
    id: "D23",
    keys: ["hip-replacement"],
    condition: "Hip replacement within twelve weeks or with precautions",
    touches: ["hip-flexion-deep", "hip-rotation", "high-load", "impact"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No hip bend past 90 degrees, hip rotation, heavy load or impact: hip replacement in the last 12 weeks.",
      client: "Do not bend or turn your hip far. Skip this one.",
    },
    instead: "Respect the surgeon's range limits.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
