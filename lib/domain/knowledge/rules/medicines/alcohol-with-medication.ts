import type { Rule } from "../../types";

/** Alcohol taken with painkillers, muscle relaxants or sleeping tablets. */
export const alcoholWithMedicationRules = [
  {
    id: "J11",
    keys: ["alcohol-with-medication"],
    condition: "Alcohol taken with painkillers, muscle relaxants or sleeping tablets",
    touches: ["oral-medicine"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No medicine advice: alcohol taken with painkillers, relaxants or sleeping tablets.",
      client: "Do not take this for now. Ask your doctor first.",
    },
    instead: "Advise against; medical help if drowsy.",
    sources: [{ ref: "professional-knowledge", stance: "supports", grade: "professional" }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-alcohol-with-medication",
    keys: ["alcohol-with-medication"],
    condition: "Alcohol taken with painkillers or relaxants",
    touches: ["oral-medicine", "item:acetaminophen", "item:muscle-relaxants", "item:opioids-strong-painkillers"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No medicine advice: alcohol with painkillers or relaxants.",
      client: "Do not take this for now. Ask your doctor first.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 81 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
