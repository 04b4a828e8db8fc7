import type { Rule } from "../../types";

/** Whiplash in the last six weeks. */
export const whiplashRecentRules = [
  {
    id: "D26",
    keys: ["whiplash-recent"],
    condition: "Whiplash in the last six weeks",
    touches: ["neck-end-range", "isometric-neck", "neck-region-massage", "isometric-max"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold neck end range, isometrics and neck massage: whiplash in the last 6 weeks. Screen first.",
      client: "Your neck needs a check first. Skip this one.",
    },
    instead: "Red-flag screen first (fracture, artery); then short gentle range.",
    sources: [
      { ref: "ifompt-2020", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
