import type { Rule } from "../../types";

/** Haemophilia, von Willebrand disease, low platelets or bone-marrow suppression. */
export const bleedingDisorderRules = [
  {
    id: "B10",
    keys: ["bleeding-disorder"],
    condition: "Haemophilia, von Willebrand disease, low platelets or bone-marrow suppression",
    touches: [
      "deep-pressure",
      "focal-deep-pressure",
      "percussive",
      "skin-traction",
      "impact",
      "high-load",
      "eccentric-heavy",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No deep, focal or percussive pressure, impact or heavy load: bleeding disorder.",
      client: "No strong pressure and no heavy work. Skip this one.",
    },
    instead:
      "Light work with clearance only; platelets under about 50 x10^9/L mean very light touch at most, under about 20 or a recent bleed nothing without the medical team.",
    sources: [
      { ref: "wfh-2020", stance: "supports", grade: "listed" },
      { ref: "nccih-2019", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "B11",
    keys: ["bleeding-disorder"],
    condition: "Bleeding disorder: other hands-on and exercise",
    touches: ["@massage", "@self-massage", "@exercise"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold other massage and exercise: bleeding disorder. Ask the haematology team for clearance.",
      client: "Your doctor must agree first.",
    },
    instead: "Clearance from the haematology team.",
    sources: [
      { ref: "wfh-2020", stance: "supports", grade: "listed" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
