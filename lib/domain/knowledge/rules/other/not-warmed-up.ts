import type { Rule } from "../../types";

/** Not warmed up. */
export const notWarmedUpRules = [
  {
    id: "s-cold-stretching",
    keys: ["not-warmed-up"],
    condition: "Not warmed up before stretching",
    touches: ["kind:stretch"],
    tier: "modify",
    scope: "item",
    change: { text: "No stretch before 5 minutes of easy movement." },
    say: {
      practitioner: "Not warmed up: no stretch before 5 minutes of easy movement.",
      client: "Walk for 5 minutes. Then stretch.",
    },
    instead: "No stretch before 5 minutes of easy movement.",
    sources: [{ ref: "article-spasm-relief", stance: "supports", grade: "read" }],
    articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 26 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
