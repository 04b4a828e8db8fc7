import type { Rule } from "../../types";

/** Heart attack, bypass or stent in the last six weeks, or not yet cleared. */
export const recentMiRules = [
  {
    id: "C07",
    keys: ["recent-mi"],
    condition: "Heart attack, bypass or stent in the last six weeks, or not yet cleared",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner:
        "Nothing outside cardiac rehabilitation: heart attack, bypass or stent in the last 6 weeks, or not cleared.",
      client: "Skip this. Your doctor must agree first.",
    },
    instead: "Cardiac rehabilitation only; nothing until cleared.",
    sources: [
      { ref: "werner-benjamin-1998", stance: "supports", grade: "read" },
      { ref: "heart-online", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
