import type { Rule } from "../../types";

/** Osteopenia without fracture. */
export const osteoporosisEarlyRules = [
  {
    id: "D34",
    keys: ["osteopenia"],
    condition: "Osteopenia without fracture",
    touches: ["loaded-spinal-flexion", "end-range-spinal-flexion", "deep-pressure", "percussive"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Avoid loaded or full bending; firm pressure away from ribs and spine; moderate pressure at most.",
      maxPressure: "moderate",
    },
    say: {
      practitioner: "Osteopenia: avoid loaded or full bending; firm pressure away from ribs and spine.",
      client: "Do not round your back under load.",
    },
    instead: "Neutral-spine habits early; firm pressure away from ribs and spine.",
    sources: [
      { ref: "uk-osteoporosis-2022", stance: "supports", grade: "read" },
      { ref: "ros-bending", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
