import type { Rule } from "../../types";

/** Trained yesterday. */
export const trainedYesterdayRules = [
  {
    id: "s-one-day-between-pullups",
    keys: ["trained-yesterday"],
    condition: "Pull-ups trained yesterday",
    touches: ["item:pull-up", "item:eccentric-pull-up-assisted"],
    tier: "modify",
    scope: "item",
    change: { text: "One rest day between." },
    say: {
      practitioner: "Pull-ups trained yesterday: one rest day between.",
      client: "Rest for 1 day. Then do it again.",
    },
    instead: "One rest day between.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 141 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
