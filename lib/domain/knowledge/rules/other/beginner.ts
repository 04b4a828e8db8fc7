import type { Rule } from "../../types";

/** Beginner. */
export const beginnerRules = [
  {
    id: "s-beginner-soreness",
    keys: ["beginner"],
    condition: "Beginner in training",
    touches: ["eccentric-heavy", "max-effort", "high-load"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No heavy, eccentric or maximal work in the first weeks; half the sets; effort 5 of 10 at most.",
      maxEffort: 5,
    },
    say: {
      practitioner: "Beginner: no heavy, eccentric or maximal work in the first weeks; half the sets.",
      client: "Start with half. Stop before you are tired.",
    },
    instead: "No heavy, eccentric or maximal work in the first weeks; half the sets.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 21 }],
    carries: ["beginner-load-limits"],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
