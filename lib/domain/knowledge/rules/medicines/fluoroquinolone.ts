import type { Rule } from "../../types";

/** Fluoroquinolone antibiotic now or in the last four weeks. */
export const fluoroquinoloneRules = [
  {
    id: "D27",
    keys: ["fluoroquinolone"],
    condition: "Fluoroquinolone antibiotic now or in the last four weeks",
    touches: ["eccentric-heavy", "high-load", "impact", "max-effort"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No heavy, eccentric or maximal load and no impact: quinolone antibiotic in the last 4 weeks; tendons can tear.",
      client: "No hard work and no jumps for now. Skip this one.",
    },
    instead: "Light work only; tendon pain stops it; the risk can last for months.",
    sources: [{ ref: "fda-fluoroquinolone-2008", stance: "supports", grade: "cited" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
