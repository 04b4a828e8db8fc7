import type { Rule } from "../../types";

/** Menstruation. */
export const menstruationRules = [
  {
    id: "K13",
    keys: ["menstruation"],
    condition: "Menstruation",
    touches: ["lumbar-region-massage", "abdominal-pressure", "head-below-heart"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Menstruation: comfort decides about low-back massage, belly pressure and head-down positions.",
      client: "Do what feels good.",
    },
    instead: "Comfort decides; nothing is blocked.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-menstruation-stretch",
    keys: ["menstruation"],
    condition: "Menstruation: back stretches",
    touches: ["back-stretch"],
    tier: "note",
    scope: "item",
    say: { practitioner: "Menstruation: back stretches only as far as comfortable.", client: "Do what feels good." },
    instead: "Back stretches only as far as comfortable.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 204 }],
    contested: "The founding article asks for care; no evidence of harm was found, so it is a note.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
