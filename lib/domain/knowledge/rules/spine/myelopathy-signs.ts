import type { Rule } from "../../types";

/** Clumsy hands, unsteady walking, electric shock on neck bending, or bladder change with neck pain. */
export const myelopathySignsRules = [
  {
    id: "D33",
    keys: ["myelopathy-signs"],
    condition: "Clumsy hands, unsteady walking, electric shock on neck bending, or bladder change with neck pain",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: signs of a pressed spinal cord. Urgent medical assessment.",
      client: "Stop. See a doctor today.",
    },
    instead: "Urgent medical assessment (spinal-cord compression).",
    sources: [
      { ref: "nice-ng59", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
