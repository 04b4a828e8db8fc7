import type { Rule } from "../../types";

/** Unexplained muscle pain on a statin. */
export const statinMyalgiaRules = [
  {
    id: "J07",
    keys: ["statin-myalgia"],
    condition: "Unexplained muscle pain on a statin",
    touches: ["deep-pressure", "strength-training", "max-effort", "eccentric-heavy"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold deep pressure and strength work: unexplained muscle pain on a statin. Doctor first.",
      client: "See your doctor first. Skip this for now.",
    },
    instead: "Doctor first; dark urine or weakness is an emergency.",
    sources: [{ ref: "mayo-statin-2025", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
