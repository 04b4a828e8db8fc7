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
    id: "s-partner-communication",
    keys: ["any"],
    condition: "Every client",
    touches: ["partner-delivered", "item:home-partner-massage"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Helper at home: agree what is wanted and what is not before the hands go on.",
      client: "Tell your helper what you want.",
    },
    instead: "Agree what is wanted and what is not before the hands go on.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 97 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-thumb-protection",
    keys: ["any"],
    condition: "Every client",
    touches: ["item:hand-static-press-and-circles"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Thumb press: thumb in line with the forearm, never bent back.",
      client: "Keep your thumb straight.",
    },
    instead: "Thumb in line with the forearm, never bent back.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 97 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
