import type { Rule } from "../../types";

/** Gout or other acute hot joint. */
export const goutFlareRules = [
  {
    id: "K10",
    keys: ["gout-flare"],
    condition: "Gout or other acute hot joint",
    touches: ["@massage", "heat-local", "@stretch", "strength-training"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No massage, heat, stretch or load on the hot joint.",
      client: "Rest this part. Skip this one.",
    },
    instead: "Rest the joint; medical treatment; other areas fine.",
    sources: [{ ref: "ada-resistance-2006", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
