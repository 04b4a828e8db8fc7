import type { Rule } from "../../types";

/** Every client. */
export const handsOnRules = [
  {
    id: "s-massage-25-min",
    keys: ["any"],
    condition: "Every client",
    touches: ["item:relaxing-back-massage-session"],
    tier: "note",
    scope: "item",
    change: { text: "25 minutes at most.", maxMinutes: 25 },
    say: { practitioner: "Relaxing back massage: 25 minutes at most.", client: "This massage takes up to 25 minutes." },
    instead: "End the session at 25 minutes.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 114 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-massage-low-force",
    keys: ["any"],
    condition: "Every client",
    touches: [
      "item:stroking",
      "item:rubbing",
      "item:kneading",
      "item:patting",
      "item:vibration",
      "item:relaxing-back-massage-session",
    ],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Classic strokes: low force, slow, smooth; raise it only by degrees.",
      client: "It should feel good. Say so if not.",
    },
    instead: "Low force, slow, smooth; raise it only by degrees.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 118 }],
    carries: ["session-low-force"],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-neck-shoulder-care",
    keys: ["any"],
    condition: "Every client",
    touches: ["neck-region-massage"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Neck and shoulders: raise intensity by degrees and only at the back.",
      client: "Say so if your neck feels odd.",
    },
    instead: "Raise intensity by degrees and only at the back.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 236 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
