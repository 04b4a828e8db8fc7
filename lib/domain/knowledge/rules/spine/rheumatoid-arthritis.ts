import type { Rule } from "../../types";

/** Rheumatoid arthritis, no neck symptoms. */
export const rheumatoidArthritisRules = [
  {
    id: "D16",
    keys: ["rheumatoid-arthritis"],
    condition: "Rheumatoid arthritis, no neck symptoms: neck",
    touches: ["neck-end-range", "isometric-neck", "spinal-traction", "neck-rotation"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold neck end range, rotation, isometrics and traction: rheumatoid arthritis. Ask the rheumatologist.",
      client: "Ask your doctor before neck work.",
    },
    instead: "Upper-neck instability can be silent: rheumatology word before neck loading or end range.",
    sources: [{ ref: "slater-2013", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D16N",
    keys: ["rheumatoid-arthritis-neck"],
    condition: "Rheumatoid arthritis with neck pain, headache at the back of the head, or arm or leg signs",
    touches: [
      "neck-end-range",
      "neck-flexion",
      "isometric-neck",
      "neck-rotation",
      "neck-extension",
      "neck-side-bending",
      "neck-region-massage",
      "spinal-traction",
      "head-below-heart",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No neck movement, isometrics, traction or neck massage: rheumatoid arthritis with neck signs.",
      client: "Leave your neck alone until a doctor has checked it.",
    },
    instead: "Leave the neck alone until imaging or rheumatology clearance.",
    sources: [{ ref: "slater-2013", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D17",
    keys: ["rheumatoid-arthritis"],
    condition: "Rheumatoid arthritis: elsewhere",
    touches: ["high-load", "@stretch", "deep-pressure", "focal-deep-pressure"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No deep work, heavy load or end range on hot joints; effort 4 of 10 at most, moderate pressure at most.",
      maxPressure: "moderate",
      maxEffort: 4,
    },
    say: {
      practitioner: "Rheumatoid arthritis: no deep work, heavy load or end range on hot joints.",
      client: "Be gentle. Leave out any part that is hot or swells.",
    },
    instead: "No deep work or end range on hot joints; gentle range in quiet phases.",
    sources: [
      { ref: "werner-2019", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
