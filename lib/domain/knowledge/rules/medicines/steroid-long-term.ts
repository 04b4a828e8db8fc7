import type { Rule } from "../../types";

/** Long-term oral steroid. */
export const steroidLongTermRules = [
  {
    id: "J04",
    keys: ["steroid-long-term"],
    condition: "Long-term oral steroid: force on skin and bone",
    touches: ["deep-pressure", "focal-deep-pressure", "percussive", "skin-traction", "topical-irritant", "cupping"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No deep, focal or percussive work, skin pulling or cupping: long-term steroid tablets, skin and bone are weak.",
      client: "No strong pressure and no pulling on your skin. Skip this one.",
    },
    instead: "Light strokes; assume fragile skin and bone until bone density is known.",
    sources: [
      { ref: "amta-medication", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "J04M",
    keys: ["steroid-long-term"],
    condition: "Long-term oral steroid: load",
    touches: ["high-load", "loaded-spinal-flexion", "end-range-spinal-flexion", "max-effort", "impact"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Osteoporosis care; no loaded or full bending, raise loads slowly; effort 5 of 10 at most.",
      maxEffort: 5,
    },
    say: {
      practitioner: "Long-term steroid tablets: osteoporosis care; no loaded or full bending, raise loads slowly.",
      client: "Do not round your back. Add weight slowly.",
    },
    instead: "Osteoporosis precautions, slow progression.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
