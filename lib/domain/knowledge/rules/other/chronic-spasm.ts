import type { Rule } from "../../types";

/** Chronic spasm. */
export const chronicSpasmRules = [
  {
    id: "s-strict-rest-not-enough",
    keys: ["chronic-spasm"],
    condition: "Long-lasting muscle spasm",
    touches: ["item:acute-rest"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Long-lasting spasm: rest alone does not solve it; plan movement.",
      client: "Rest is not enough. Move a bit each day.",
    },
    instead: "Rest alone does not solve it; plan movement.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 175 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
