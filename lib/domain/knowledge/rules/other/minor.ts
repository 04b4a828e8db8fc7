import type { Rule } from "../../types";

/** Client under 16 (or local age of consent). */
export const minorRules = [
  {
    id: "K01",
    keys: ["minor"],
    condition: "Client under 16 (or local age of consent)",
    touches: ["@massage", "high-load", "max-effort"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Guardian consents and is present; light load, no maximal effort; effort 6 of 10 at most.",
      maxEffort: 6,
    },
    say: {
      practitioner: "Under 16: guardian consents and is present; light load, no maximal effort.",
      client: "Bring a parent or guardian.",
    },
    instead: "Guardian consent and presence; age-appropriate load.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
