import type { Rule } from "../../types";

/** Warming or pain-relief cream already on the skin. */
export const topicalAgentRules = [
  {
    id: "I07",
    keys: ["topical-agent"],
    condition: "Warming or pain-relief cream already on the skin",
    touches: ["heat-local", "heat-whole-body", "topical-irritant"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No heat and no second ointment over warming cream that is on the skin.",
      client: "Wash the cream off first.",
    },
    instead: "Wash off first; never combine with heat or tight cover.",
    sources: [{ ref: "fda-topical-2012", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
