import type { Rule } from "../../types";

/** Cannot report pain or heat (confusion, severe cognitive change, sedation). */
export const cannotReportRules = [
  {
    id: "K04",
    keys: ["cannot-report"],
    condition: "Cannot report pain or heat (confusion, severe cognitive change, sedation)",
    touches: [
      "heat-local",
      "cold-local",
      "heat-whole-body",
      "warm-immersion",
      "temperature-contrast",
      "topical-irritant",
      "deep-pressure",
      "focal-deep-pressure",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No heat, cold or deep pressure: the client cannot tell when it hurts or burns.",
      client: "No heat or ice. A light touch only.",
    },
    instead: "Light hands-on only, with a carer.",
    sources: [{ ref: "pmr-thermal", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
