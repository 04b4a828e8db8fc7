import type { Rule } from "../../types";

/** Dialysis fistula or shunt arm. */
export const dialysisShuntRules = [
  {
    id: "K09",
    keys: ["dialysis-shunt"],
    condition: "Dialysis fistula or shunt arm",
    touches: ["@massage", "high-load", "hanging-from-arms"],
    tier: "contraindicated",
    scope: "region",
    sites: ["arms"],
    say: {
      practitioner: "No massage or load on the arm with the dialysis shunt.",
      client: "Keep off this arm. No weight on it.",
    },
    instead: "Nothing on that arm.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
