import type { Rule } from "../../types";

/** Anticoagulant (warfarin, DOAC, heparin). */
export const anticoagulantRules = [
  {
    id: "B07",
    keys: ["anticoagulant"],
    condition: "Anticoagulant (warfarin, DOAC, heparin)",
    touches: ["deep-pressure", "focal-deep-pressure", "percussive", "cupping", "skin-traction"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No deep pressure, trigger-point pressure, percussion, cupping or skin pulling: blood thinner, bruises and bleeds easily.",
      client: "No strong pressure and no pulling on your skin. Skip this one.",
    },
    instead: "Light strokes, check for bruises, no strong pull on the skin; know the target value or dose date.",
    sources: [
      { ref: "amta-medication", stance: "supports", grade: "read" },
      { ref: "nccih-2019", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "B08",
    keys: ["anticoagulant"],
    condition: "Anticoagulant: other hands-on work",
    touches: ["moderate-pressure", "vibration"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Take kneading and friction down to light pressure, no vibration; look for bruises at each visit.",
      maxPressure: "light",
    },
    say: {
      practitioner:
        "Blood thinner: take kneading and friction down to light pressure, no vibration; look for bruises at each visit.",
      client: "Use a light touch only. Tell us about new bruises.",
    },
    instead: "Reduce pressure; ask at every visit for bruising or a dose change.",
    sources: [{ ref: "amta-medication", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
