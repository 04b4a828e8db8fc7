import type { Rule } from "../../types";

/** Overdrinking water. */
export const overdrinkingWaterRules = [
  {
    id: "s-overdrinking",
    keys: ["overdrinking-water"],
    condition: "Drinks far more water than thirst asks",
    touches: ["hydration", "item:hydration-enough"],
    tier: "modify",
    scope: "item",
    change: { text: "Less plain water, salts with long sweating." },
    say: {
      practitioner: "Drinks far more than thirst asks: less plain water, salts with long sweating.",
      client: "Drink when you are thirsty. Not more.",
    },
    instead: "Less plain water, salts with long sweating.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 24 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
