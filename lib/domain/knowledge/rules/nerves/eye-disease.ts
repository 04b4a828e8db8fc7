import type { Rule } from "../../types";

/** Other major eye disease, not specified. */
export const eyeDiseaseRules = [
  {
    id: "U06",
    keys: ["eye-disease-other"],
    condition: "Major eye disease, not specified",
    touches: ["head-below-heart", "breath-hold-risk", "isometric-max", "impact"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold head-down work, straining and impact until the eye disease is named.",
      client: "Ask your doctor first. Keep your head up.",
    },
    instead: "Ask the diagnosis; no head-down work meanwhile.",
    sources: [
      { ref: "ada-resistance-2006", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-eye-issue-guided",
    keys: ["glaucoma", "cataract", "retinal-disease", "eye-disease-other"],
    condition: "Glaucoma, cataract, retinal or other eye disease: yoga and head-down work",
    touches: ["head-below-heart", "kind:yoga"],
    tier: "needs-clearance",
    scope: "item",
    say: {
      practitioner: "Hold yoga and head-down work: eye disease. A guided session or the eye doctor's word first.",
      client: "Ask your doctor first. Keep your head up.",
    },
    instead: "Ask for a clinician's clearance; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 81 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-major-eye-issue-inversion",
    keys: ["retinal-disease", "eye-disease-other"],
    condition: "Retinal or other major eye disease: head-down positions",
    touches: ["head-below-heart"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No head-down position: major eye disease.",
      client: "Keep your head up. Skip this one.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 163 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
