import type { Rule } from "../../types";

/** Osteoarthritis, stable. */
export const osteoarthritisRules = [
  {
    id: "D15",
    keys: ["osteoarthritis"],
    condition: "Osteoarthritis, stable",
    touches: ["high-load", "impact", "@stretch"],
    tier: "modify",
    scope: "item",
    change: { text: "Range and load guided by pain; leave out what raises it; effort 6 of 10 at most.", maxEffort: 6 },
    say: {
      practitioner: "Osteoarthritis: range and load guided by pain; leave out what raises it.",
      client: "Move as far as it feels fine. Stop if pain grows.",
    },
    instead: "Pain-guided range and load; stop a movement that increases pain.",
    sources: [
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
      { ref: "article-muscle-soreness", stance: "stricter", grade: "read" },
    ],
    contested: "The founding article forbids back stretches in arthritis; exercise is recommended treatment.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
