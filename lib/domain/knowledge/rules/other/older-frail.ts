import type { Rule } from "../../types";

/** Age 75 or more, or frail. */
export const olderFrailRules = [
  {
    id: "K02",
    keys: ["older-frail"],
    condition: "Age 75 or more, or frail",
    touches: ["high-load", "max-effort", "balance-demand", "deep-pressure", "head-below-heart", "prone-lying"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Hand support, moderate load, moderate pressure, short sessions; 30 minutes at most, effort 5 of 10 at most.",
      maxEffort: 5,
      maxPressure: "moderate",
      maxMinutes: 30,
    },
    say: {
      practitioner: "Age 75 or more, or frail: hand support, moderate load, moderate pressure, short sessions.",
      client: "Hold on. Go slow. Rest often.",
    },
    instead: "Slow start, supports, shorter sessions.",
    sources: [
      { ref: "uk-osteoporosis-2022", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
