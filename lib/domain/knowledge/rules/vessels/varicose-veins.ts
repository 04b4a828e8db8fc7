import type { Rule } from "../../types";

/** Varicose veins, or superficial thrombophlebitis. */
export const varicoseVeinsRules = [
  {
    id: "B06",
    keys: ["varicose-veins"],
    condition: "Varicose veins, or superficial thrombophlebitis",
    touches: ["deep-pressure", "percussive", "vibration"],
    tier: "modify",
    scope: "region",
    change: {
      text: "Light strokes beside the vein only; no deep, percussive or vibration work on it.",
      maxPressure: "light",
    },
    say: {
      practitioner: "Varicose veins: light strokes beside the vein only; no deep, percussive or vibration work on it.",
      client: "Use a light touch here. No strong pressure.",
    },
    instead: "Light strokes beside the vein, never on it; inflamed, hard or hot vein is contraindicated and referred.",
    sources: [
      { ref: "pocket-pathology", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
