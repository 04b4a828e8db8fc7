import type { Rule } from "../../types";

/** Abdominal separation. */
export const diastasisRectiRules = [
  {
    id: "D35",
    keys: ["diastasis-recti"],
    condition: "Abdominal separation",
    touches: ["loaded-spinal-flexion", "breath-hold-risk", "isometric-max", "high-load"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No curl-ups, straining or heavy load; breathing-led deep belly work; effort 4 of 10 at most.",
      maxEffort: 4,
    },
    say: {
      practitioner: "Abdominal separation: no curl-ups, straining or heavy load; breathing-led deep belly work.",
      client: "Stop if your belly bulges in the middle.",
    },
    instead: "Breathing-led deep abdominal work; stop if the midline domes.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
