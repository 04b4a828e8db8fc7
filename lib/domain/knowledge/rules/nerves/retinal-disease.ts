import type { Rule } from "../../types";

/** Retinal tear or detachment, proliferative retinopathy, or eye surgery in the last six weeks. */
export const retinalDiseaseRules = [
  {
    id: "E11",
    keys: ["retinal-disease"],
    condition: "Retinal tear or detachment, proliferative retinopathy, or eye surgery in the last six weeks",
    touches: [
      "head-below-heart",
      "breath-hold-risk",
      "isometric-max",
      "high-load",
      "max-effort",
      "impact",
      "percussive",
      "vibration",
      "strength-training",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No head-down work, straining, impact, strength work, percussion or vibration: retinal disease or eye surgery in the last 6 weeks.",
      client: "Skip this one. Your doctor must agree first.",
    },
    instead:
      "Walking and light supported work after ophthalmology clearance; flashes, floaters or a curtain are an emergency.",
    sources: [
      { ref: "ada-exercise-2016", stance: "supports", grade: "listed" },
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "E13",
    keys: ["retinal-disease"],
    condition: "Retinal disease: mild aerobic and stretching",
    touches: ["aerobic-moderate", "@stretch"],
    tier: "modify",
    scope: "item",
    change: { text: "No jolts and no head-down parts in stretching or aerobic work." },
    say: {
      practitioner: "Retinal disease: no jolts and no head-down parts in stretching or aerobic work.",
      client: "No jumps. Keep your head up.",
    },
    instead: "No jolts and no head-down parts.",
    sources: [
      { ref: "ada-exercise-2016", stance: "supports", grade: "listed" },
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
