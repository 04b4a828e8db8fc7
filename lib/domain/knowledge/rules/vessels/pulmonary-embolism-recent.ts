import type { Rule } from "../../types";

/** Pulmonary embolism in the last three months. */
export const pulmonaryEmbolismRecentRules = [
  {
    id: "B05",
    keys: ["pulmonary-embolism-recent"],
    condition: "Pulmonary embolism in the last three months",
    touches: ["@massage", "@self-massage", "@exercise", "heat-whole-body"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage, exercise and strong heat: lung clot in the last 3 months. Ask for clearance.",
      client: "Your doctor must agree first. Skip this for now.",
    },
    instead: "Clearance from the treating clinician before anything.",
    sources: [
      { ref: "ash-vte-2020", stance: "supports", grade: "cited" },
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
      { ref: "heart-online", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
