import type { Rule } from "../../types";

/** Heavy sweating or vomiting. */
export const heavySweatingRules = [
  {
    id: "s-electrolyte-loss",
    keys: ["heavy-sweating", "vomiting"],
    condition: "Heavy sweating or vomiting",
    touches: ["kind:aerobic", "kind:strength"],
    tier: "modify",
    scope: "item",
    change: { text: "Replace salts and fluid before effort." },
    say: {
      practitioner: "Heavy sweating or vomiting: replace salts and fluid before effort.",
      client: "Drink and eat something salty first.",
    },
    instead: "Replace salts and fluid before effort.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 23 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
