import type { Rule } from "../../types";

/** Spinal cord injury at mid-thoracic level or above. */
export const spinalCordInjuryRules = [
  {
    id: "E14",
    keys: ["spinal-cord-injury"],
    condition: "Spinal cord injury at mid-thoracic level or above",
    touches: ["heat-whole-body", "heat-local", "cold-local", "@massage", "@exercise"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold massage, exercise, heat and cold: spinal cord injury at mid-thoracic level or above. Ask for clearance.",
      client: "Your doctor must agree first.",
    },
    instead: "Clearance; watch for sudden headache and sweating (autonomic dysreflexia).",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
