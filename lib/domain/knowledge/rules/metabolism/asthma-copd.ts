import type { Rule } from "../../types";

/** Asthma or COPD. */
export const asthmaCopdRules = [
  {
    id: "F11",
    keys: ["asthma-copd"],
    condition: "Asthma or COPD",
    touches: [
      "aerobic-vigorous",
      "hot-environment",
      "prone-lying",
      "supine-lying",
      "topical-irritant",
      "breath-hold-risk",
    ],
    tier: "modify",
    scope: "item",
    change: {
      text: "Inhaler at hand, head raised, no strong smells, no hard aerobic work; effort 6 of 10 at most.",
      maxEffort: 6,
    },
    say: {
      practitioner: "Asthma or COPD: inhaler at hand, head raised, no strong smells, no hard aerobic work.",
      client: "Go easy. Keep your head up. Stop if it is hard to breathe.",
    },
    instead: "Inhaler at hand, head raised, no strong smells.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
