import type { Rule } from "../../types";

/** Marfan syndrome or vascular Ehlers-Danlos. */
export const connectiveTissueVascularRules = [
  {
    id: "K07",
    keys: ["connective-tissue-vascular"],
    condition: "Marfan syndrome or vascular Ehlers-Danlos: straining and force",
    touches: [
      "high-load",
      "isometric-max",
      "max-effort",
      "deep-pressure",
      "neck-end-range",
      "impact",
      "breath-hold-risk",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No heavy, maximal or isometric effort, impact, neck end range or deep pressure: Marfan or vascular Ehlers-Danlos.",
      client: "No hard effort and no strong pressure. Skip this one.",
    },
    instead: "Cardiology and genetics advice first.",
    sources: [
      { ref: "ibpc-2024", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "K07M",
    keys: ["connective-tissue-vascular"],
    condition: "Marfan syndrome or vascular Ehlers-Danlos: other strength work and massage",
    touches: ["strength-training", "@massage"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold strength work and massage: Marfan or vascular Ehlers-Danlos. Specialist clearance only.",
      client: "Your doctor must agree first.",
    },
    instead: "Only with specialist clearance.",
    sources: [{ ref: "ibpc-2024", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
