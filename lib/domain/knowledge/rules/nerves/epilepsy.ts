import type { Rule } from "../../types";

/** Epilepsy, controlled. */
export const epilepsyRules = [
  {
    id: "E01",
    keys: ["epilepsy"],
    condition: "Epilepsy, controlled",
    touches: [
      "water-immersion",
      "heat-whole-body",
      "warm-immersion",
      "high-load",
      "hanging-from-arms",
      "hot-environment",
    ],
    tier: "modify",
    scope: "item",
    change: { text: "Never alone in water, no overheating, no hanging, spotter with free weights." },
    say: {
      practitioner: "Epilepsy: never alone in water, no overheating, no hanging, spotter with free weights.",
      client: "Do not do this alone. Do not get too hot.",
    },
    instead: "Never alone in water, no overheating, spotter with free weights.",
    sources: [{ ref: "epilepsy-foundation", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "E02",
    keys: ["epilepsy-uncontrolled"],
    condition: "Epilepsy with seizures in the last three months",
    touches: ["water-immersion", "high-load", "overhead", "hanging-from-arms", "@massage", "heat-whole-body"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage, water, overhead and heavy work: seizure in the last 3 months. Ask for clearance.",
      client: "Your doctor must agree first.",
    },
    instead: "Clearance; trained helper present; position that allows rescue.",
    sources: [
      { ref: "epilepsy-foundation", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
