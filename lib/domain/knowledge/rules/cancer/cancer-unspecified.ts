import type { Rule } from "../../types";

/** Cancer, not specified. */
export const cancerUnspecifiedRules = [
  {
    id: "U04",
    keys: ["cancer-unspecified"],
    condition: "Cancer, not specified",
    touches: ["@massage", "@self-massage", "@exercise"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold massage and exercise: cancer, not specified. Ask site, stage, treatment, nodes, bone and blood counts.",
      client: "Your doctor must agree first.",
    },
    instead: "Ask site, stage, treatment, nodes, bone, blood counts; then the specific row.",
    sources: [
      { ref: "pocket-pathology", stance: "supports", grade: "read" },
      { ref: "mskcc-2013", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
