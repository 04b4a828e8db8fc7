import type { Rule } from "../../types";

/** Impaired sensation on the area (neuropathy, stroke, nerve injury). */
export const impairedSensationRules = [
  {
    id: "E05",
    keys: ["impaired-sensation"],
    condition: "Impaired sensation on the area (neuropathy, stroke, nerve injury): thermal and irritant methods",
    touches: ["heat-local", "cold-local", "temperature-contrast", "topical-irritant"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No heat, cold, contrast or warming ointment where feeling is reduced.",
      client: "No heat or ice on this area.",
    },
    instead: "No thermal method on that area; skin checked by sight.",
    sources: [
      { ref: "electrophysical-2010", stance: "supports", grade: "listed" },
      { ref: "clinical-gate-cryotherapy", stance: "supports", grade: "read" },
      { ref: "pmr-thermal", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "E06",
    keys: ["impaired-sensation"],
    condition: "Impaired sensation: pressure, warm water and sauna",
    touches: ["deep-pressure", "focal-deep-pressure", "percussive", "warm-immersion", "heat-whole-body"],
    tier: "modify",
    scope: "item",
    change: { text: "Light pressure, look at the skin; thermometer for warm water.", maxPressure: "light" },
    say: {
      practitioner: "Reduced feeling: light pressure, look at the skin; thermometer for warm water.",
      client: "Use a light touch. Test the water with your elbow first.",
    },
    instead: "Light pressure with skin check; thermometer for water.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
