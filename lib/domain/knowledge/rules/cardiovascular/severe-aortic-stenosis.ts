import type { Rule } from "../../types";

/** Severe aortic stenosis. */
export const severeAorticStenosisRules = [
  {
    id: "C12",
    keys: ["severe-aortic-stenosis"],
    condition: "Severe aortic stenosis",
    touches: [
      "strength-training",
      "isometric-max",
      "aerobic-moderate",
      "aerobic-vigorous",
      "heat-whole-body",
      "temperature-contrast",
      "high-load",
      "max-effort",
      "breath-hold-risk",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No strength work, straining, moderate or hard aerobic work or strong heat: severe aortic stenosis.",
      client: "This is too hard for now. Skip this one.",
    },
    instead: "Cardiology only.",
    sources: [
      { ref: "hf-reviews-2023", stance: "supports", grade: "read" },
      { ref: "heart-online", stance: "supports", grade: "read" },
      { ref: "thermotherapy-2020", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
