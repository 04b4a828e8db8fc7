import type { Rule } from "../../types";

/** Tetracycline or quinolone antibiotic, or bisphosphonate. */
export const antibioticBisphosphonateRules = [
  {
    id: "J09",
    keys: ["antibiotic-bisphosphonate"],
    condition: "Tetracycline or quinolone antibiotic, or bisphosphonate",
    touches: ["magnesium-load", "calcium-load", "oral-supplement"],
    tier: "modify",
    scope: "item",
    change: { text: "Take minerals hours apart from it; ask a pharmacist." },
    say: {
      practitioner: "Bisphosphonate or antibiotic: take minerals hours apart from it; ask a pharmacist.",
      client: "Ask your doctor when to take this.",
    },
    instead: "Separate doses by hours; ask a pharmacist.",
    sources: [{ ref: "emc-magnesium", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
