import type { Rule } from "../../types";

/** Pregnancy, third trimester (28 weeks onward). */
export const pregnancyOver28WeeksRules = [
  {
    id: "G10",
    keys: ["pregnancy-over-28-weeks"],
    condition: "Pregnancy, third trimester (28 weeks onward)",
    touches: ["@massage", "aerobic-moderate"],
    tier: "modify",
    scope: "item",
    change: {
      text: "Shorter massage, side-lying with pillows; ask about swelling, headache, sight and calf pain; 30 minutes at most.",
      maxMinutes: 30,
      position: "side-lying",
    },
    say: {
      practitioner:
        "28 weeks of pregnancy or more: shorter massage, side-lying with pillows; ask about swelling, headache, sight and calf pain.",
      client: "A shorter session on your side. Tell us if you swell or your head hurts.",
    },
    instead:
      "Shorter session, side-lying with pillows, toilet break, check for swelling, headache, visual change and calf pain before each visit.",
    sources: [
      { ref: "mueller-grunwald-2021", stance: "supports", grade: "read" },
      { ref: "acog-804", stance: "supports", grade: "cited" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
