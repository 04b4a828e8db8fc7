import type { Rule } from "../../types";

/** Heart failure, stable. */
export const heartFailureRules = [
  {
    id: "C10",
    keys: ["heart-failure"],
    condition: "Heart failure, stable",
    touches: [
      "@massage",
      "@exercise",
      "heat-whole-body",
      "warm-immersion",
      "temperature-contrast",
      "water-immersion",
      "supine-lying",
      "prone-lying",
    ],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold massage, exercise, hot water and flat lying: heart failure. Ask for clearance, then head raised and short.",
      client: "Your doctor must agree first. Do not lie flat for long.",
    },
    instead: "Clearance; then head raised, short sessions, no long flat lying, sudden weight gain reported.",
    sources: [
      { ref: "hf-reviews-2023", stance: "supports", grade: "read" },
      { ref: "thermotherapy-2020", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "C11",
    keys: ["heart-failure-decompensated"],
    condition: "Heart failure getting worse (weight gain, swelling, breathless, cough)",
    touches: ["@all"],
    tier: "contraindicated",
    scope: "session",
    say: {
      practitioner: "Nothing today: heart failure is getting worse. Medical review the same day.",
      client: "Stop. See a doctor today.",
    },
    instead: "Same-day medical review.",
    sources: [{ ref: "hf-reviews-2023", stance: "supports", grade: "read" }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
