import type { Rule } from "../../types";

/** Any positive answer on a readiness screen without clearance. */
export const parqYesRules = [
  {
    id: "K03",
    keys: ["parq-yes"],
    condition: "Any positive answer on a readiness screen without clearance",
    touches: ["aerobic-vigorous", "strength-training", "max-effort", "high-load", "hot-environment"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold strength and hard aerobic work: positive answer on the readiness screen. Ask for clearance.",
      client: "Your doctor must agree before hard work.",
    },
    instead: "Clearance before vigorous work.",
    sources: [{ ref: "parq-plus-2023", stance: "supports", grade: "cited" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
