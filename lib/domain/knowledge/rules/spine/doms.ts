import type { Rule } from "../../types";

/** Doms. */
export const domsRules = [
  {
    id: "s-no-hard-stretch-when-sore",
    keys: ["doms"],
    condition: "Muscle soreness after training: stretching",
    touches: ["static-stretch", "kind:stretch"],
    tier: "note",
    scope: "item",
    say: { practitioner: "Sore from training: no hard static stretch.", client: "Stretch softly while you are sore." },
    instead: "No hard static stretch.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 102 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-active-recovery-load",
    keys: ["doms"],
    condition: "Muscle soreness after training: load",
    touches: ["strength-training", "item:active-recovery-light-upper-body", "item:active-recovery-cardio-legs"],
    tier: "modify",
    scope: "item",
    change: { text: "A third to half of the usual load, easy pace; effort 3 of 10 at most.", maxEffort: 3 },
    say: {
      practitioner: "Sore from training: a third to half of the usual load, easy pace.",
      client: "Use half the weight or less.",
    },
    instead: "A third to half of the usual load, easy pace.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 105 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
