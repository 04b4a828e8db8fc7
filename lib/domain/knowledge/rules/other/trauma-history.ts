import type { Rule } from "../../types";

/** History of abuse, panic or body-related trauma. */
export const traumaHistoryRules = [
  {
    id: "K05",
    keys: ["trauma-history"],
    condition: "History of abuse, panic or body-related trauma",
    touches: ["uncovered-skin", "prone-lying", "neck-region-massage"],
    tier: "modify",
    scope: "item",
    change: { text: "Offer choice of position, stay covered, ask before each area, stop on a word." },
    say: {
      practitioner: "Trauma history: offer choice of position, stay covered, ask before each area, stop on a word.",
      client: "You choose. You can stop at any time.",
    },
    instead: "Choice, draping, consent per area, client can stop at once.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
