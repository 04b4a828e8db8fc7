import type { Rule } from "../../types";

/** Fibromyalgia. */
export const fibromyalgiaRules = [
  {
    id: "D30",
    keys: ["fibromyalgia"],
    condition: "Fibromyalgia",
    touches: ["deep-pressure", "focal-deep-pressure", "aerobic-vigorous", "high-load"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Light pressure, easy effort, small steps; soreness after a session is expected; effort 4 of 10 at most.",
      maxPressure: "light",
      maxEffort: 4,
    },
    say: {
      practitioner: "Fibromyalgia: light pressure, easy effort, small steps; soreness after a session is expected.",
      client: "Go slow and light. Some soreness is normal.",
    },
    instead: "Light pressure, slow progression, expect after-pain.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
