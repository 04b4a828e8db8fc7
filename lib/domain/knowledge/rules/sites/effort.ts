import type { Rule } from "../../types";

/** Every client. */
export const effortRules = [
  {
    id: "s-no-breath-holding",
    keys: ["any"],
    condition: "Every client",
    touches: ["isometric-max", "isometric-hold", "isometric-neck", "item:progressive-muscle-relaxation"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Holds and tension drills: the breath keeps moving; stop the drill when it does not.",
      client: "Keep breathing. Stop if you hold your breath.",
    },
    instead: "The breath keeps moving; stop the drill when it does not.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 254 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-rest-limit-60",
    keys: ["any"],
    condition: "Every client",
    touches: ["item:fitball-hyperextension", "item:scapular-retraction-low-cable"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Hyperextension and scapular cable work: rests of 60 s at most.",
      client: "Rest for up to 1 minute.",
    },
    instead: "Rests of 60 s at most.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 148 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
