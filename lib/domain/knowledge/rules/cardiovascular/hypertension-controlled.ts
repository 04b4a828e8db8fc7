import type { Rule } from "../../types";

/** High blood pressure, treated and stable under 160/100 mmHg. */
export const hypertensionControlledRules = [
  {
    id: "C05",
    keys: ["hypertension-controlled"],
    condition: "High blood pressure, treated and stable under 160/100 mmHg",
    touches: ["isometric-max", "breath-hold-risk", "head-below-heart", "max-effort"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Half effort on maximal holds, exhale, no sustained head-down position, rise slowly; effort 5 of 10 at most.",
      maxEffort: 5,
    },
    say: {
      practitioner:
        "Controlled high blood pressure: half effort on maximal holds, exhale, no sustained head-down position, rise slowly.",
      client: "Use half your effort. Breathe out. Get up slowly.",
    },
    instead: "Half effort, breathe out, no sustained head-down position, stand up slowly.",
    sources: [
      { ref: "acsm-beta-blockers-2019", stance: "supports", grade: "read" },
      { ref: "acsm-2021", stance: "supports", grade: "cited" },
      { ref: "aha-resistance-2000", stance: "supports", grade: "listed" },
      { ref: "article-muscle-soreness", stance: "stricter", grade: "read" },
    ],
    contested:
      "The founding article forbids back stretches with any high blood pressure; exercise sources go by the reading.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
