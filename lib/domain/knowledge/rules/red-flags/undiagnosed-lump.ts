import type { Rule } from "../../types";

/** Undiagnosed lump or swelling. */
export const undiagnosedLumpRules = [
  {
    id: "A10",
    keys: ["undiagnosed-lump"],
    condition: "Undiagnosed lump or swelling",
    touches: ["@massage", "@self-massage"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No massage on or near the unchecked lump.",
      client: "Keep off this spot. Ask a doctor to look at it.",
    },
    instead: "Keep off the lump; medical check.",
    sources: [{ ref: "pocket-pathology", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
