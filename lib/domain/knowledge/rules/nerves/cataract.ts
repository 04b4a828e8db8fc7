import type { Rule } from "../../types";

/** Cataract without recent surgery. */
export const cataractRules = [
  {
    id: "E12",
    keys: ["cataract"],
    condition: "Cataract without recent surgery",
    touches: ["head-below-heart"],
    tier: "modify",
    scope: "item",
    change: { text: "Short head-down time only when the ophthalmologist agrees." },
    say: {
      practitioner: "Cataract: short head-down time only when the ophthalmologist agrees.",
      client: "Ask your doctor first. Keep your head up.",
    },
    instead: "The founding article is stricter; short head-down time only if the ophthalmologist agrees.",
    sources: [
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
      { ref: "article-spasm-self-massage", stance: "stricter", grade: "read" },
    ],
    contested:
      "The founding article forbids inversion with cataract; no source found shows harm from a stable cataract. The stricter reading is the default.",
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-cataract-inversion",
    keys: ["cataract"],
    condition: "Cataract: head-down positions",
    touches: ["head-below-heart"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No head-down position: cataract.",
      client: "Keep your head up. Skip this one.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 163 }],
    contested: "Only the founding article forbids it; see E12. The stricter reading is the default.",
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
