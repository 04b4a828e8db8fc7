import type { Rule } from "../../types";

/** New saddle or genital numbness, new bladder, bowel or sexual change, or weakness or numbness in both legs. */
export const emergencySignsRules = [
  {
    id: "A01",
    keys: ["cauda-equina-signs"],
    condition:
      "New saddle or genital numbness, new bladder, bowel or sexual change, or weakness or numbness in both legs",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: signs of pressed cauda equina nerves. Emergency referral now.",
      client: "Stop. Get emergency help now. Do not do your program.",
    },
    instead: "Emergency referral today; no hands-on work, no exercise, no heat.",
    sources: [
      { ref: "cauda-equina", stance: "supports", grade: "read" },
      { ref: "nhs-back-pain", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "A05",
    keys: ["chest-pain-breathless"],
    condition: "Chest pain, breathlessness at rest, collapse, or a painful swollen leg with breathlessness",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: chest pain, breathlessness at rest or collapse. Call emergency services.",
      client: "Stop. Call for help now. Do not wait.",
    },
    instead: "Emergency services.",
    sources: [
      { ref: "nhs-back-pain", stance: "supports", grade: "read" },
      { ref: "parq-plus-2023", stance: "supports", grade: "cited" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "A11",
    keys: ["rhabdo-signs"],
    condition: "Severe muscle pain or swelling with weakness and dark urine after hard exercise",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: severe muscle pain with dark urine. Emergency assessment.",
      client: "Stop. Get emergency help now.",
    },
    instead: "Emergency assessment.",
    sources: [{ ref: "mayo-statin-2025", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
