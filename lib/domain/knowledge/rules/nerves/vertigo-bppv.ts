import type { Rule } from "../../types";

/** Positional vertigo (BPPV) or other unresolved dizziness. */
export const vertigoBppvRules = [
  {
    id: "E08",
    keys: ["vertigo-bppv"],
    condition: "Positional vertigo (BPPV) or other unresolved dizziness",
    touches: ["head-below-heart", "neck-rotation", "neck-extension", "neck-end-range", "supine-lying", "prone-lying"],
    tier: "modify",
    scope: "item",
    change: { text: "Head raised, slow turns, leave out the position that brings it on, sit before standing." },
    say: {
      practitioner:
        "Dizziness: head raised, slow turns, leave out the position that brings it on, sit before standing.",
      client: "Turn slowly. Sit up before you stand.",
    },
    instead:
      "Raised head, slow turns, avoid the provoking position, settle before standing; unexplained dizziness is referred.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
