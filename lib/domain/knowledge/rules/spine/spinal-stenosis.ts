import type { Rule } from "../../types";

/** Lumbar spinal stenosis, leg symptoms on walking or standing. */
export const spinalStenosisRules = [
  {
    id: "D07",
    keys: ["spinal-stenosis"],
    condition: "Lumbar spinal stenosis, leg symptoms on walking or standing",
    touches: ["end-range-spinal-extension", "loaded-spinal-extension"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No loaded or full backward bending of the low back: lumbar spinal stenosis. Keep neutral or slightly flexed.",
      client: "Do not bend far back. Skip this one.",
    },
    instead:
      "Flexion-biased or neutral work, walking with rests, cycling. A physiotherapist may still find extension useful for a given client.",
    sources: [
      { ref: "verywell-stenosis", stance: "supports", grade: "read" },
      { ref: "nass-stenosis-2011", stance: "supports", grade: "cited" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "D08",
    keys: ["spinal-stenosis"],
    condition: "Lumbar spinal stenosis: milder extension and standing load",
    touches: ["spinal-extension", "prone-lying", "high-load"],
    tier: "modify",
    scope: "item",
    change: { text: "Pillow under the belly when prone, small extension only, stop when leg symptoms come." },
    say: {
      practitioner: "Stenosis: pillow under the belly when prone, small extension only, stop when leg symptoms come.",
      client: "Put a pillow under your belly. Stop if your legs tingle.",
    },
    instead: "Pillow under the belly when prone; stop if leg symptoms appear.",
    sources: [
      { ref: "verywell-stenosis", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
