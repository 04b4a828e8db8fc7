import type { Rule } from "../../types";

/** Migraine attack now. */
export const migraineAttackRules = [
  {
    id: "E15",
    keys: ["migraine-attack"],
    condition: "Migraine attack now",
    touches: ["@massage", "@exercise", "heat-whole-body", "topical-irritant"],
    tier: "modify",
    scope: "item",
    change: { text: "Offer to postpone; light touch, dim room, no scent, no heat.", maxPressure: "light" },
    say: {
      practitioner: "Migraine now: offer to postpone; light touch, dim room, no scent, no heat.",
      client: "A light touch and a dim room. Or come back later.",
    },
    instead:
      "Offer to postpone; dim, quiet, scent-free, light touch only. First-ever or worst-ever headache goes to A05 or B17.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
