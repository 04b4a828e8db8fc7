import type { Rule } from "../../types";

/** Disc herniation with leg or arm symptoms. */
export const discRadiculopathyRules = [
  {
    id: "D09",
    keys: ["disc-radiculopathy"],
    condition: "Disc herniation with leg or arm symptoms: loaded or full bending and heavy effort",
    touches: ["loaded-spinal-flexion", "end-range-spinal-flexion", "high-load", "max-effort"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No loaded or full forward bending and no heavy effort: disc herniation with leg or arm symptoms.",
      client: "Do not bend or lift hard. Skip this one.",
    },
    instead: "Directional preference by a physiotherapist; walking; wait until symptoms settle.",
    sources: [
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
      { ref: "nice-ng59", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D10",
    keys: ["disc-radiculopathy"],
    condition: "Disc herniation: mild bending, extension, stretching and firm pressure",
    touches: [
      "spinal-flexion",
      "spinal-extension",
      "rotation",
      "back-stretch",
      "deep-pressure",
      "focal-deep-pressure",
      "strength-training",
    ],
    tier: "modify",
    scope: "item",
    change: {
      text: "Stay in the easing direction, firm pressure away from the level, stop when pain moves down the limb; moderate pressure at most.",
      maxPressure: "moderate",
    },
    say: {
      practitioner:
        "Disc with nerve pain: stay in the easing direction, firm pressure away from the level, stop when pain moves down the limb.",
      client: "Stop if the pain moves down your arm or leg.",
    },
    instead: "Stay in the direction that eases; firm pressure away from the level; leg symptoms moving down stop it.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
