import type { Rule } from "../../types";

/** Resting blood pressure 180/110 mmHg or more. */
export const hypertensionUncontrolledRules = [
  {
    id: "C01",
    keys: ["hypertension-uncontrolled"],
    condition: "Resting blood pressure 180/110 mmHg or more",
    touches: [
      "strength-training",
      "isometric-max",
      "aerobic-vigorous",
      "head-below-heart",
      "heat-whole-body",
      "temperature-contrast",
      "hot-environment",
      "breath-hold-risk",
      "high-load",
    ],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner:
        "No strength work, straining, head-down position, hard aerobic work or strong heat: resting pressure 180/110 or more, or not controlled.",
      client: "Skip this one. Your doctor must agree first.",
    },
    instead: "Medical review first; short light session only with clearance.",
    sources: [
      { ref: "ibpc-2024", stance: "supports", grade: "read" },
      { ref: "hf-reviews-2023", stance: "supports", grade: "read" },
      { ref: "heart-online", stance: "supports", grade: "read" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "C02",
    keys: ["hypertension-uncontrolled"],
    condition: "Resting blood pressure 180/110 mmHg or more: hands-on and light exercise",
    touches: ["@massage", "@self-massage", "@exercise"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold massage and exercise: resting pressure 180/110 or more, or not controlled. Breathing only; review the same day.",
      client: "See a doctor first. Skip this today.",
    },
    instead: "Same-day or urgent review; relaxation breathing only.",
    sources: [
      { ref: "ibpc-2024", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-uncontrolled-bp-yoga",
    keys: ["hypertension-uncontrolled"],
    condition: "Blood pressure not controlled: yoga and head-down positions",
    touches: ["head-below-heart", "kind:yoga"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold yoga and head-down positions: blood pressure not controlled.",
      client: "See a doctor first. Skip this one.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 163 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
