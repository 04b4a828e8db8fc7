import type { Rule } from "../../types";

/** Skin infection, shingles, cellulitis, open wound, burn or fresh rash. */
export const skinInfectionRules = [
  {
    id: "I01",
    keys: ["skin-infection"],
    condition: "Skin infection, shingles, cellulitis, open wound, burn or fresh rash",
    touches: ["@massage", "@self-massage", "heat-local", "topical-irritant", "water-immersion"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No massage, heat, pool or warming ointment on infected, open, burnt or freshly rashed skin.",
      client: "Keep off this area for now. No heat on it. No pool.",
    },
    instead: "Keep off; contagious or spreading disease stops the session.",
    sources: [
      { ref: "nccih-2019", stance: "supports", grade: "read" },
      { ref: "abmp-practice", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
