import type { Rule } from "../../types";

/** Muscle tension. */
export const muscleTensionRules = [
  {
    id: "s-sudden-move-tense-muscle",
    keys: ["muscle-tension"],
    condition: "Muscle tension",
    touches: ["max-effort", "impact"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Tense muscle: no sudden, maximal or jumping move before it is warm.",
      client: "Warm up first. No quick moves.",
    },
    instead: "No sudden, maximal or jumping move before it is warm.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 173 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
