import type { Rule } from "../../types";

/** Prolapse or leakage on effort. */
export const pelvicFloorRules = [
  {
    id: "F09",
    keys: ["pelvic-floor"],
    condition: "Prolapse or leakage on effort",
    touches: ["high-load", "impact", "breath-hold-risk", "max-effort", "isometric-max"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Lighter load, no impact or breath holding, exhale on effort; effort 5 of 10 at most.",
      maxEffort: 5,
    },
    say: {
      practitioner: "Pelvic floor weakness: lighter load, no impact or breath holding, exhale on effort.",
      client: "Use less weight. Breathe out. Do not jump.",
    },
    instead: "Pelvic-floor referral, exhale on effort.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
