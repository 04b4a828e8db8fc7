import type { Rule } from "../../types";

/** Scoliosis. */
export const scoliosisRules = [
  {
    id: "D28",
    keys: ["scoliosis"],
    condition: "Scoliosis",
    touches: ["strength-training", "rotation"],
    tier: "modify",
    scope: "item",
    change: { text: "Even, pain-free strength and rotation; asymmetric work only from a specialist." },
    say: {
      practitioner: "Scoliosis: even, pain-free strength and rotation; asymmetric work only from a specialist.",
      client: "Work both sides. Stop if it hurts.",
    },
    instead: "Individual programme; pain-free asymmetry work only from a specialist.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
