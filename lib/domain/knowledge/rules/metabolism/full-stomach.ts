import type { Rule } from "../../types";

/** Meal in the last hour or severe reflux. */
export const fullStomachRules = [
  {
    id: "F10",
    keys: ["meal-within-60-min", "reflux"],
    condition: "Meal in the last hour or severe reflux",
    touches: ["@massage", "prone-lying", "head-below-heart", "abdominal-pressure"],
    tier: "modify",
    scope: "item",
    change: { text: "Wait 60 minutes after a meal, head up, no belly pressure." },
    say: {
      practitioner: "Full stomach or reflux: wait 60 minutes after a meal, head up, no belly pressure.",
      client: "Wait 1 hour after you eat. Keep your head up.",
    },
    instead: "Wait an hour; keep the head up.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-massage-no-meal",
    keys: ["meal-within-60-min"],
    condition: "Meal in the last hour: massage",
    touches: ["@massage", "item:self-massage-session"],
    tier: "modify",
    scope: "item",
    change: { text: "Wait 60 minutes after a meal." },
    say: { practitioner: "Massage: wait 60 minutes after a meal.", client: "Wait 1 hour after you eat." },
    instead: "Wait 60 minutes after a meal.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 116 }],
    carries: ["session-no-meal-60-min"],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
