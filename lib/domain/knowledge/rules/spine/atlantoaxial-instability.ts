import type { Rule } from "../../types";

/** Atlantoaxial instability (rheumatoid disease, Down syndrome, upper-neck trauma). */
export const atlantoaxialInstabilityRules = [
  {
    id: "D18",
    keys: ["atlantoaxial-instability"],
    condition: "Atlantoaxial instability (rheumatoid disease, Down syndrome, upper-neck trauma)",
    touches: [
      "neck-end-range",
      "neck-rotation",
      "neck-flexion",
      "neck-extension",
      "isometric-neck",
      "neck-region-massage",
      "neck-side-bending",
      "head-below-heart",
      "spinal-traction",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No neck movement, isometrics, traction or neck massage: unstable upper neck.",
      client: "Leave your neck alone. Skip this one.",
    },
    instead: "No neck work; urgent medical opinion when new neurological signs.",
    sources: [{ ref: "slater-2013", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
