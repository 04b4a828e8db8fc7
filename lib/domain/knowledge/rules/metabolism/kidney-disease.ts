import type { Rule } from "../../types";

/** Kidney disease. */
export const kidneyDiseaseRules = [
  {
    id: "F04",
    keys: ["kidney-disease"],
    condition: "Kidney disease",
    touches: ["magnesium-load", "potassium-load", "oral-supplement", "heat-whole-body"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold magnesium, potassium, supplements and strong heat: kidney disease. Ask the kidney team.",
      client: "Ask your doctor first.",
    },
    instead: "Kidney team's word before supplements, salt baths or potassium-rich advice.",
    sources: [
      { ref: "emc-magnesium", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "F04S",
    keys: ["kidney-disease-severe"],
    condition: "Severe kidney disease (eGFR under 30) or dialysis",
    touches: ["oral-supplement", "potassium-load"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No supplements or potassium: severe kidney disease or dialysis.",
      client: "Do not take this. Ask your doctor.",
    },
    instead: "None unless the kidney team prescribes.",
    sources: [
      { ref: "emc-magnesium", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
