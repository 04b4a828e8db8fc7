import type { Rule } from "../../types";

/** Parkinson disease, frailty or repeated falls. */
export const fallsRiskRules = [
  {
    id: "E07",
    keys: ["falls-risk"],
    condition: "Parkinson disease, frailty or repeated falls",
    touches: ["balance-demand", "head-below-heart", "quadruped", "hanging-from-arms"],
    tier: "modify",
    scope: "item",
    change: { text: "Wall or chair in reach, no head-down or hands-and-knees work without help." },
    say: {
      practitioner: "Falls risk: wall or chair in reach, no head-down or hands-and-knees work without help.",
      client: "Hold on to a chair or wall.",
    },
    instead: "Chair or wall support, floor transfers planned.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
