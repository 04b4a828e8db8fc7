import type { Rule } from "../../types";

/** Breathing during any hold, press or lift. */
export const positionsAndBreathingRules = [
  {
    id: "L06",
    keys: ["any"],
    condition: "Breathing during any hold, press or lift",
    touches: ["isometric-hold", "isometric-max", "isometric-neck", "focal-deep-pressure", "high-load"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Breathe through every hold, press and lift; exhale on effort.",
      client: "Keep breathing. Breathe out when you work.",
    },
    instead: "Keep breathing; exhale on effort.",
    sources: [
      { ref: "acsm-2021", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "L07",
    keys: ["any"],
    condition: "Face cradle and long prone time",
    touches: ["prone-lying"],
    tier: "note",
    scope: "item",
    change: { text: "Check eyes, sinuses, breast and breathing; change position after 20 minutes.", maxMinutes: 20 },
    say: {
      practitioner: "Face down: check eyes, sinuses, breast and breathing; change position after 20 minutes.",
      client: "Tell us if lying face down feels bad.",
    },
    instead: "Check eyes, sinuses, breast and breathing comfort; change position after twenty minutes or sooner.",
    sources: [
      { ref: "salvo-2015", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
