import type { Rule } from "../../types";

/** No response to massage. */
export const noResponseToMassageRules = [
  {
    id: "s-massage-no-result",
    keys: ["no-response-to-massage"],
    condition: "No response to several massages",
    touches: ["@massage", "item:self-massage-session"],
    tier: "modify",
    scope: "item",
    change: { text: "Switch technique or refer." },
    say: {
      practitioner: "No change after several massages: switch technique or refer.",
      client: "No change yet? We will try another way.",
    },
    instead: "Switch technique or refer.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 230 }],
    carries: ["massage-change-if-no-result"],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
