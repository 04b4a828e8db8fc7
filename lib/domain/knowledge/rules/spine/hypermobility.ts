import type { Rule } from "../../types";

/** Joint hypermobility (HSD, hypermobile EDS). */
export const hypermobilityRules = [
  {
    id: "D13",
    keys: ["hypermobility"],
    condition: "Joint hypermobility (HSD, hypermobile EDS): end-range holds",
    touches: ["neck-end-range", "sustained-end-range"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No neck end range and no end-range holds of 30 s or more: hypermobility. Stop well short of the end.",
      client: "Stop before the end of the move. Skip long stretches.",
    },
    instead: "Stop well short of the end of range; control and light strength first.",
    sources: [{ ref: "eds-uk", stance: "supports", grade: "listed" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D14",
    keys: ["hypermobility"],
    condition: "Joint hypermobility: other stretching, hanging and hands-on",
    touches: [
      "@stretch",
      "hanging-from-arms",
      "end-range-spinal-extension",
      "shoulder-extension-end-range",
      "deep-pressure",
      "focal-deep-pressure",
      "high-load",
    ],
    tier: "modify",
    scope: "item",
    change: {
      text: "Light stretch of 10 s in mid-range, no pulling on joints, gentle pressure.",
      maxHoldSeconds: 10,
      maxPressure: "light",
    },
    say: {
      practitioner: "Hypermobility: light stretch of 10 s in mid-range, no pulling on joints, gentle pressure.",
      client: "Stretch a little, 10 seconds at most. Do not pull.",
    },
    instead: "Short light holds inside mid-range, no pulling on joints, gentle pressure (bruising, subluxation).",
    sources: [{ ref: "eds-uk", stance: "supports", grade: "listed" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
