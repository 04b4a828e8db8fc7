import type { Rule } from "../../types";

/** Bone metastases. */
export const boneMetastasesRules = [
  {
    id: "H04",
    keys: ["bone-metastases"],
    condition: "Bone metastases",
    touches: [
      "deep-pressure",
      "percussive",
      "high-load",
      "impact",
      "loaded-spinal-flexion",
      "end-range-spinal-flexion",
      "rotation",
      "end-range-spinal-extension",
      "vibration",
      "focal-deep-pressure",
      "direct-spine-pressure",
      "@self-massage",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No pressure, load, bending, twisting or impact: bone metastases. Oncology physiotherapy only.",
      client: "Skip this one. Your doctor must agree first.",
    },
    instead: "Oncology physiotherapy only.",
    sources: [
      { ref: "nccih-2019", stance: "supports", grade: "read" },
      { ref: "mskcc-2013", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
