import type { Rule } from "../../types";

/** Within six weeks after birth (twelve after caesarean). */
export const postpartum6WeeksRules = [
  {
    id: "G09",
    keys: ["postpartum-6-weeks"],
    condition: "Within six weeks after birth (twelve after caesarean)",
    touches: ["high-load", "loaded-spinal-flexion", "max-effort", "impact", "prone-lying"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold heavy load, curl-ups, impact and face-down lying: 6 weeks after birth, 12 after a caesarean.",
      client: "Wait for now. Ask your doctor first.",
    },
    instead: "Clearance; pelvic-floor and breathing first.",
    sources: [{ ref: "acog-804", stance: "supports", grade: "cited" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
