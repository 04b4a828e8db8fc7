import type { Rule } from "../../types";

/** Shoulder impingement, instability or cuff tear. */
export const shoulderConditionRules = [
  {
    id: "D24",
    keys: ["shoulder-condition"],
    condition: "Shoulder impingement, instability or cuff tear",
    touches: ["overhead", "hanging-from-arms", "shoulder-extension-end-range"],
    tier: "modify",
    scope: "item",
    change: { text: "Stay below shoulder height, no hanging, arms not far behind the body." },
    say: {
      practitioner: "Shoulder condition: stay below shoulder height, no hanging, arms not far behind the body.",
      client: "Keep your arms low. Do not reach up high.",
    },
    instead: "Below shoulder height, neutral grip, pain-free.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
