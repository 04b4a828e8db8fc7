import type { Rule } from "../../types";

/** Cancer over a year ago, no symptoms, cleared. */
export const cancerHistoryRules = [
  {
    id: "H08",
    keys: ["cancer-history"],
    condition: "Cancer over a year ago, no symptoms, cleared",
    touches: ["focal-deep-pressure", "deep-pressure"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Ask about nodes, ports and bone; moderate pressure at most until known.",
      maxPressure: "moderate",
    },
    say: {
      practitioner: "Past cancer: ask about nodes, ports and bone; moderate pressure at most until known.",
      client: "We use less pressure for now.",
    },
    instead: "Ask about nodes, ports, bone; new pain is a medical question.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
