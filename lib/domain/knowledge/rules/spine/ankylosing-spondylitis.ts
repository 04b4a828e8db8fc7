import type { Rule } from "../../types";

/** Ankylosing spondylitis or advanced axial spondyloarthritis. */
export const ankylosingSpondylitisRules = [
  {
    id: "D19",
    keys: ["ankylosing-spondylitis"],
    condition: "Ankylosing spondylitis or advanced axial spondyloarthritis: force",
    touches: ["neck-end-range", "direct-spine-pressure", "percussive"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No neck end range, percussion or pressure on the spine: ankylosing spondylitis.",
      client: "No strong pushes and no far turns. Skip this one.",
    },
    instead:
      "Mobility, posture and breathing exercise, mild pressure; new pain after a minor fall is a fracture until proved otherwise.",
    sources: [
      { ref: "millner-2016", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D20",
    keys: ["ankylosing-spondylitis"],
    condition: "Ankylosing spondylitis: general exercise",
    touches: ["neck-flexion", "neck-rotation", "spinal-flexion", "rotation", "impact", "high-load"],
    tier: "modify",
    scope: "item",
    change: { text: "Gentle daily range, no forcing, no heavy load or impact; effort 5 of 10 at most.", maxEffort: 5 },
    say: {
      practitioner: "Ankylosing spondylitis: gentle daily range, no forcing, no heavy load or impact.",
      client: "Move gently each day. Do not force it.",
    },
    instead: "Gentle daily range, no forcing, graded load.",
    sources: [{ ref: "millner-2016", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
