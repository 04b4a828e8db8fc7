import type { Rule } from "../../types";

/** Back pain. */
export const backPainRules = [
  {
    id: "s-not-all-exercises-help",
    keys: ["back-pain"],
    condition: "Back pain",
    touches: ["kind:strength", "kind:stretch", "kind:yoga", "kind:aerobic"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Back pain: not every exercise helps; keep what eases within 2 weeks, drop what does not.",
      client: "Keep what helps. Tell us what does not.",
    },
    instead: "Not every exercise helps; keep what eases within 2 weeks, drop what does not.",
    sources: [{ ref: "article-tight-back", stance: "supports", grade: "read" }],
    articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 87 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
