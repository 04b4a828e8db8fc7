import type { Rule } from "../../types";

/** Lymph nodes removed or lymphoedema. */
export const lymphoedemaRules = [
  {
    id: "H05",
    keys: ["lymph-nodes-removed", "lymphoedema"],
    condition: "Lymph nodes removed or lymphoedema",
    touches: ["deep-pressure", "focal-deep-pressure", "heat-local", "heat-whole-body", "topical-irritant"],
    tier: "contraindicated",
    scope: "region",
    say: {
      practitioner:
        "No deep or focal pressure, heat or warming ointment on the limb with lymphoedema or removed nodes.",
      client: "Keep off this arm or leg. No heat on it.",
    },
    instead: "Only trained lymph drainage on that limb and quadrant; no heat on it; no heavy carrying at first.",
    sources: [{ ref: "nln-2012", stance: "supports", grade: "listed" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "H06",
    keys: ["lymph-nodes-removed", "lymphoedema"],
    condition: "Lymph nodes removed or lymphoedema: other massage",
    touches: ["@massage", "@self-massage"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage and self-massage: lymph nodes removed. Ask the doctor as the article does.",
      client: "Ask your doctor first.",
    },
    instead: "Ask for the doctor's word first.",
    sources: [
      { ref: "nln-2012", stance: "supports", grade: "listed" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-lymph-nodes-removed",
    keys: ["lymph-nodes-removed", "lymphoedema"],
    condition: "Lymph nodes removed or lymphoedema",
    touches: ["focal-deep-pressure", "deep-pressure", "circulatory-strokes", "@massage", "@self-massage"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold massage and self-massage: lymph nodes removed. Ask the doctor.",
      client: "Ask your doctor first. We will wait.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 159 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
