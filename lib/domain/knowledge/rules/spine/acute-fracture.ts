import type { Rule } from "../../types";

/** Acute fracture or stress fracture. */
export const acuteFractureRules = [
  {
    id: "D06",
    keys: ["acute-fracture"],
    condition: "Acute fracture or stress fracture",
    touches: ["@massage", "@self-massage", "strength-training", "impact", "high-load"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No massage, load or impact on the broken area.",
      client: "Leave this area alone for now.",
    },
    instead: "No local work; rest of body after clearance.",
    sources: [
      { ref: "werner-benjamin-1998", stance: "supports", grade: "read" },
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
