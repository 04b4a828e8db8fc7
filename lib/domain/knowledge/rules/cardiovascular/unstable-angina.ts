import type { Rule } from "../../types";

/** Chest pain at rest or new or rising angina, uncontrolled arrhythmia, acute heart inflammation. */
export const unstableAnginaRules = [
  {
    id: "C06",
    keys: ["unstable-angina"],
    condition: "Chest pain at rest or new or rising angina, uncontrolled arrhythmia, acute heart inflammation",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: unstable angina, arrhythmia or inflamed heart. Urgent cardiology.",
      client: "Stop. Get medical help now.",
    },
    instead: "Emergency or urgent cardiology.",
    sources: [
      { ref: "hf-reviews-2023", stance: "supports", grade: "read" },
      { ref: "ibpc-2024", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
