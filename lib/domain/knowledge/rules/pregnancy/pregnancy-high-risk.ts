import type { Rule } from "../../types";

/** High-risk pregnancy (bleeding, pre-eclampsia, threatened premature labour, placenta praevia, ruptured membranes). */
export const pregnancyHighRiskRules = [
  {
    id: "G07",
    keys: ["pregnancy-high-risk"],
    condition:
      "High-risk pregnancy (bleeding, pre-eclampsia, threatened premature labour, placenta praevia, ruptured membranes): exercise and heat",
    touches: ["@exercise", "heat-whole-body", "hot-environment"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No exercise, hot room or strong heat: high-risk pregnancy. Obstetric team only.",
      client: "Your doctor must decide. Skip this one.",
    },
    instead: "Obstetric team only; headache, visual change, sudden swelling or bleeding is urgent.",
    sources: [{ ref: "acog-804", stance: "supports", grade: "cited" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "G07M",
    keys: ["pregnancy-high-risk"],
    condition: "High-risk pregnancy: hands-on",
    touches: ["@massage", "@self-massage"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage: high-risk pregnancy. Ask the obstetric team for clearance.",
      client: "Your doctor must agree first.",
    },
    instead: "Obstetric clearance first.",
    sources: [
      { ref: "mueller-grunwald-2021", stance: "supports", grade: "read" },
      { ref: "nccih-2019", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
