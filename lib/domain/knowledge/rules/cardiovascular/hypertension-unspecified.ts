import type { Rule } from "../../types";

/** High blood pressure without a reading. */
export const hypertensionUnspecifiedRules = [
  {
    id: "U01",
    keys: ["hypertension-unspecified"],
    condition: "High blood pressure without a reading",
    touches: [
      "isometric-max",
      "breath-hold-risk",
      "high-load",
      "max-effort",
      "head-below-heart",
      "aerobic-vigorous",
      "heat-whole-body",
      "temperature-contrast",
    ],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner:
        "Hold heavy or maximal effort, breath holding, head-down work and sauna until the blood pressure is measured.",
      client: "We need to check you first. Skip this for now.",
    },
    instead: "Measure at the visit, then apply C01, C03 or C05.",
    sources: [
      { ref: "ibpc-2024", stance: "supports", grade: "read" },
      { ref: "parq-plus-2023", stance: "supports", grade: "cited" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-high-bp-stretch",
    keys: ["hypertension-uncontrolled", "hypertension-stage2", "hypertension-unspecified"],
    condition: "High blood pressure, not measured as controlled: back stretches",
    touches: ["back-stretch"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold back stretches: high blood pressure that is not measured as controlled.",
      client: "We need to check you first. Skip this for now.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [
      { ref: "article-muscle-soreness", stance: "supports", grade: "read" },
      { ref: "ibpc-2024", stance: "looser", grade: "read" },
    ],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 198 }],
    contested:
      "The founding article forbids back stretches with any high blood pressure; exercise sources go by the reading. Measured and controlled pressure is free.",
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-bp-issue-guided",
    keys: ["hypertension-uncontrolled", "hypertension-unspecified", "hypotension"],
    condition: "Blood pressure not controlled, not measured or low: self-massage and yoga",
    touches: ["@self-massage", "kind:yoga"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold self-massage and yoga: blood pressure problem. A guided session or a doctor's word first.",
      client: "We need to check you first. Skip this for now.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 81 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
