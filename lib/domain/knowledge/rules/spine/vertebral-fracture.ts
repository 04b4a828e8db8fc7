import type { Rule } from "../../types";

/** Osteoporotic vertebral fracture. */
export const vertebralFractureRules = [
  {
    id: "D04",
    keys: ["vertebral-fracture"],
    condition: "Osteoporotic vertebral fracture",
    touches: [
      "loaded-spinal-flexion",
      "end-range-spinal-flexion",
      "spinal-flexion",
      "rotation",
      "impact",
      "high-load",
      "max-effort",
      "percussive",
      "deep-pressure",
      "direct-spine-pressure",
      "head-below-heart",
      "vibration",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No bending, twisting, impact, heavy load, deep or percussive work: vertebral fracture.",
      client: "No bends, turns or lifts for now. Skip this one.",
    },
    instead: "Physiotherapist-led extension and balance work; gentle touch only.",
    sources: [
      { ref: "uk-osteoporosis-2022", stance: "supports", grade: "read" },
      { ref: "sfeir-2018", stance: "supports", grade: "read" },
      { ref: "tftf-2015", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D05",
    keys: ["vertebral-fracture"],
    condition: "Osteoporotic vertebral fracture: anything else",
    touches: ["@exercise", "@massage", "@self-massage"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold exercise, massage and self-massage: vertebral fracture. Clearance by clinician or physiotherapist.",
      client: "Your doctor must agree first.",
    },
    instead: "Clearance by clinician or physiotherapist.",
    sources: [
      { ref: "uk-osteoporosis-2022", stance: "supports", grade: "read" },
      { ref: "tftf-2015", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
