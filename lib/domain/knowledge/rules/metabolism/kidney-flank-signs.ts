import type { Rule } from "../../types";

/** Deep flank pain, fever or pain on passing urine. */
export const kidneyFlankSignsRules = [
  {
    id: "F05",
    keys: ["kidney-flank-signs"],
    condition: "Deep flank pain, fever or pain on passing urine",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: kidney signs. Medical assessment the same day.",
      client: "Stop. See a doctor today.",
    },
    instead: "Medical assessment the same day.",
    sources: [{ ref: "nhs-back-pain", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
