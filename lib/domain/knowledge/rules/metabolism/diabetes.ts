import type { Rule } from "../../types";

/** Diabetes treated with insulin or tablets that can cause low sugar. */
export const diabetesRules = [
  {
    id: "F01",
    keys: ["diabetes"],
    condition: "Diabetes treated with insulin or tablets that can cause low sugar",
    touches: ["@exercise"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Glucose before exercise; under 5 mmol/L eat first, over 13.9 mmol/L with ketones stop; sugar at hand.",
    },
    say: {
      practitioner:
        "Diabetes: glucose before exercise; under 5 mmol/L eat first, over 13.9 mmol/L with ketones stop; sugar at hand.",
      client: "Do your own check first. Have a snack near.",
    },
    instead:
      "Check glucose; below about 5 mmol/L (90 mg/dL) carbohydrate first; above 13.9 mmol/L (250 mg/dL) with ketones stop; carry sugar.",
    sources: [{ ref: "ada-exercise-2016", stance: "supports", grade: "listed" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "F02",
    keys: ["diabetic-neuropathy"],
    condition: "Diabetic neuropathy or foot ulcer: thermal and irritant methods on the feet and legs",
    touches: ["heat-local", "cold-local", "temperature-contrast", "topical-irritant"],
    tier: "contraindicated",
    scope: "region",
    sites: ["legs"],
    say: {
      practitioner: "No heat, cold, contrast or warming ointment on feet and legs: diabetic neuropathy.",
      client: "No heat or ice on your feet and legs.",
    },
    instead: "No thermal methods where feeling is reduced.",
    sources: [
      { ref: "ada-exercise-2016", stance: "supports", grade: "listed" },
      { ref: "electrophysical-2010", stance: "supports", grade: "listed" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "F02M",
    keys: ["diabetic-neuropathy"],
    condition: "Diabetic neuropathy: impact, balance, pressure and warm water",
    touches: ["impact", "balance-demand", "deep-pressure", "focal-deep-pressure", "warm-immersion", "heat-whole-body"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Low impact, firm shoes, hand support, lighter pressure, thermometer for water.",
      maxPressure: "light",
    },
    say: {
      practitioner:
        "Diabetic neuropathy: low impact, firm shoes, hand support, lighter pressure, thermometer for water.",
      client: "Wear firm shoes. Hold on. Look at your feet each day.",
    },
    instead: "Low-impact work, proper shoes, daily foot check, thermometer for water, lighter pressure.",
    sources: [{ ref: "ada-exercise-2016", stance: "supports", grade: "listed" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "F03",
    keys: ["diabetes"],
    condition: "Diabetes with a recently used insulin injection site",
    touches: ["@massage"],
    tier: "modify",
    scope: "region",
    change: { text: "No massage over the insulin injection site for some hours." },
    say: {
      practitioner: "No massage over the insulin injection site for some hours.",
      client: "Keep off this spot for some hours.",
    },
    instead: "Do not massage the injection site for some hours.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
