import type { Rule } from "../../types";

/** Surgeon's own restrictions on file. */
export const postOpClearanceRules = [
  {
    id: "K12",
    keys: ["post-op-clearance"],
    condition: "Surgeon's own restrictions on file",
    touches: ["@all"],
    tier: "needs-clearance",
    scope: "session",
    say: {
      practitioner: "Hold everything beyond the surgeon's sheet: restrictions are on file.",
      client: "Follow the sheet from your doctor first.",
    },
    instead: "The surgeon's sheet overrides the plan.",
    sources: [
      { ref: "plymouth-back-2021", stance: "supports", grade: "listed" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
