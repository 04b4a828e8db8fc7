import type { Rule } from "../../types";

/** Sickle cell disease. */
export const sickleCellRules = [
  {
    id: "B12",
    keys: ["sickle-cell"],
    condition: "Sickle cell disease",
    touches: [
      "cold-local",
      "temperature-contrast",
      "water-immersion",
      "aerobic-vigorous",
      "high-load",
      "deep-pressure",
    ],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold cold, water work, hard effort and deep pressure: sickle cell disease. Ask for clearance.",
      client: "Your doctor must agree first. Keep warm and drink enough.",
    },
    instead: "Keep warm and hydrated, light exercise; no cold; in a crisis everything stops.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
