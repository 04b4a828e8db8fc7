import type { Rule } from "../../types";

/** Recent training small. */
export const recentTrainingSmallRules = [
  {
    id: "s-recovery-small-muscles",
    keys: ["recent-training-small"],
    condition: "Small muscle groups trained recently",
    touches: ["strength-training"],
    tier: "modify",
    scope: "item",
    change: { text: "Leave 2 to 3 days before the next strength work on them." },
    say: {
      practitioner: "Small muscle groups trained: leave 2 to 3 days before the next strength work on them.",
      client: "Rest these muscles for 2 to 3 days.",
    },
    instead: "Leave 2 to 3 days before the next strength work on them.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 33 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
