import type { Rule } from "../../types";

/** Resting blood pressure 160-179/100-109 mmHg. */
export const hypertensionStage2Rules = [
  {
    id: "C03",
    keys: ["hypertension-stage2"],
    condition: "Resting blood pressure 160-179/100-109 mmHg",
    touches: [
      "isometric-max",
      "breath-hold-risk",
      "high-load",
      "max-effort",
      "head-below-heart",
      "aerobic-vigorous",
      "heat-whole-body",
    ],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold heavy or maximal effort, breath holding, head-down work and sauna: resting pressure 160-179/100-109.",
      client: "Ask your doctor before this one.",
    },
    instead: "Pressure control or clearance first; light aerobic and relaxation are fine.",
    sources: [{ ref: "ibpc-2024", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "C04",
    keys: ["hypertension-stage2"],
    condition: "Resting blood pressure 160-179/100-109 mmHg: lighter strength work",
    touches: ["strength-training", "isometric-neck", "isometric-hold"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Lighter load, more repetitions, holds of 6 s at most, exhale on effort; effort 5 of 10 at most.",
      maxHoldSeconds: 6,
      maxEffort: 5,
    },
    say: {
      practitioner:
        "Strength work with pressure at 160-179/100-109: lighter load, more repetitions, holds of 6 s at most, exhale on effort.",
      client: "Use less weight. Hold for 6 seconds at most. Breathe out.",
    },
    instead: "Lighter loads, more repetitions, exhale on effort, no holds above 6 s.",
    sources: [{ ref: "aha-resistance-2000", stance: "supports", grade: "listed" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
