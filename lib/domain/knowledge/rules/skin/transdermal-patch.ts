import type { Rule } from "../../types";

/** Transdermal patch (opioid, nitrate, nicotine). */
export const transdermalPatchRules = [
  {
    id: "I06",
    keys: ["transdermal-patch"],
    condition: "Transdermal patch (opioid, nitrate, nicotine)",
    touches: ["heat-local", "heat-whole-body", "topical-irritant"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No heat or warming ointment over or near a medicine patch; no hot bath.",
      client: "No heat near this spot. Skip this one.",
    },
    instead: "No heat over or near the patch; no hot bath.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
