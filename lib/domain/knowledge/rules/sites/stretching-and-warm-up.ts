import type { Rule } from "../../types";

/** Every client. */
export const stretchingAndWarmUpRules = [
  {
    id: "s-no-overexertion-stretch",
    keys: ["any"],
    condition: "Every client",
    touches: ["back-stretch", "kind:stretch"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Stretch without forcing: stop at the first clear pull.",
      client: "Stop when you feel a pull. Do not force it.",
    },
    instead: "Stop at the first clear pull.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 204 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-shoulders-down-neck",
    keys: ["any"],
    condition: "Every client",
    touches: ["item:neck-lateral-tilt", "item:neck-flexion-extension-tilt"],
    tier: "note",
    scope: "item",
    say: { practitioner: "Neck tilts: both shoulders stay low.", client: "Keep both shoulders down." },
    instead: "Both shoulders stay low.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 288 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-no-over-twist",
    keys: ["any"],
    condition: "Every client",
    touches: ["rotation", "item:seated-spinal-twist"],
    tier: "note",
    scope: "item",
    say: {
      practitioner: "Twists: the legs and pelvis stay, the turn ends before strain.",
      client: "Turn only as far as it feels good.",
    },
    instead: "The legs and pelvis stay, the turn ends before strain.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 137 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
