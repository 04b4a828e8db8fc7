import type { Rule } from "../../types";

/** Acute sprain, strain or bruise in the last 72 hours with swelling or heat. */
export const acuteInjury72hRules = [
  {
    id: "A09",
    keys: ["acute-injury-72h"],
    condition: "Acute sprain, strain or bruise in the last 72 hours with swelling or heat",
    touches: [
      "deep-pressure",
      "focal-deep-pressure",
      "heat-local",
      "temperature-contrast",
      "percussive",
      "static-stretch",
      "topical-irritant",
    ],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner: "No deep work, heat, percussion or stretch on the injured area in the first 72 hours.",
      client: "Leave this area alone for 3 days.",
    },
    instead: "Relative rest, comfort positions, optional cold with lining; gentle movement outside the area.",
    sources: [
      { ref: "fpn-heat", stance: "supports", grade: "read" },
      { ref: "pmr-thermal", stance: "supports", grade: "read" },
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
