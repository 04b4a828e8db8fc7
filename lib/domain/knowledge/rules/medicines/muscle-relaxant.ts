import type { Rule } from "../../types";

/** Muscle relaxant. */
export const muscleRelaxantRules = [
  {
    id: "J01",
    keys: ["muscle-relaxant"],
    condition: "Muscle relaxant",
    touches: ["strength-training", "high-load", "max-effort", "eccentric-heavy"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No strength work, heavy, maximal or eccentric load: muscle relaxant. Gentle mobility only.",
      client: "Skip strength work for now. Move gently.",
    },
    instead: "Stop strength work until off it; gentle mobility only.",
    sources: [
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
      { ref: "article-back-spasm-causes", stance: "supports", grade: "read" },
    ],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 82 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-muscle-relaxant-no-strength",
    keys: ["muscle-relaxant"],
    condition: "Muscle relaxant: strength training",
    touches: ["strength-training", "high-load", "max-effort", "eccentric-heavy"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No strength training while on a muscle relaxant.",
      client: "Skip strength work for now. Move gently.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 82 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-muscle-relaxant-liver-cns",
    keys: ["muscle-relaxant", "sedative"],
    condition: "Muscle relaxant or sedative: advice on the medicine",
    touches: ["item:muscle-relaxants", "item:sedatives"],
    tier: "note",
    scope: "item",
    say: {
      practitioner:
        "Muscle relaxant or sedative: it can slow the mind and burden the liver; dose questions go to the prescriber.",
      client: "Ask your doctor about this.",
    },
    instead: "It can slow the mind and burden the liver; dose questions go to the prescriber.",
    sources: [{ ref: "article-muscle-soreness", stance: "supports", grade: "read" }],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 218 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
