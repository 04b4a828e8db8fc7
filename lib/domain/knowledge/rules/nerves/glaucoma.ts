import type { Rule } from "../../types";

/** Glaucoma. */
export const glaucomaRules = [
  {
    id: "E09",
    keys: ["glaucoma"],
    condition: "Glaucoma",
    touches: ["head-below-heart"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No head-down position: glaucoma, eye pressure rises within a minute.",
      client: "Keep your head up. Skip this one.",
    },
    instead: "Keep the head above the heart.",
    sources: [
      { ref: "jasien-2015", stance: "supports", grade: "read" },
      { ref: "article-spasm-self-massage", stance: "supports", grade: "read" },
    ],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 163 }],
    reviewedOn: "2026-11-22",
  },
  {
    id: "E10",
    keys: ["glaucoma"],
    condition: "Glaucoma: straining and face-down work",
    touches: ["breath-hold-risk", "isometric-max", "max-effort", "prone-lying"],
    tier: "modify",
    scope: "item",
    change: {
      text: "No straining or maximal holds; face cradle clear of the eyes when prone; effort 5 of 10 at most.",
      maxEffort: 5,
    },
    say: {
      practitioner: "Glaucoma: no straining or maximal holds; face cradle clear of the eyes when prone.",
      client: "Do not strain. Let nothing press on your face.",
    },
    instead: "No straining; face cradle set so that it does not press the eyes.",
    sources: [
      { ref: "jasien-2015", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    reviewedOn: "2026-11-22",
  },
  {
    id: "s-glaucoma-inversion",
    keys: ["glaucoma"],
    condition: "Glaucoma: head-down positions",
    touches: ["head-below-heart"],
    tier: "contraindicated",
    scope: "item",
    say: {
      practitioner: "No head-down position: glaucoma.",
      client: "Keep your head up. Skip this one.",
    },
    instead: "Leave it out; breathing and a comfortable position stay open.",
    sources: [{ ref: "article-spasm-self-massage", stance: "supports", grade: "read" }],
    articleLines: [{ article: "004_c888564792bce450.txt", line: 163 }],
    reviewedOn: "2026-11-22",
  },
] as const satisfies readonly Rule[];
