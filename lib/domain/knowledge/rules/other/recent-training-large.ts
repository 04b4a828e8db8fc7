import type { Rule } from "../../types";

/** Recent training large. */
export const recentTrainingLargeRules = [
  {
    id: "s-recovery-large-muscles",
    keys: ["recent-training-large"],
    condition: "Large muscle groups trained recently",
    touches: ["strength-training"],
    tier: "modify",
    scope: "item",
    change: { text: "Leave 3 to 7 days before the next strength work on them." },
    say: {
      practitioner: "Large muscle groups trained: leave 3 to 7 days before the next strength work on them.",
      client: "Rest these muscles for 3 to 7 days.",
    },
    instead: "Leave 3 to 7 days before the next strength work on them.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 33 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
