import type { Item } from "../types";

/** Exercises: named only relaxation. */
export const namedOnlyRelaxationExercises = [
  {
    id: "pure-relaxation-pose",
    name: "Final relaxation pose (Savasana)",
    synonyms: [],
    kind: "relaxation",
    regions: ["whole-body"],
    position: "supine",
    kit: ["mat"],
    aims: ["relax"],
    traits: ["supine-lying", "relaxation"],
    dose: {},
    purpose: "A founding article names it. Write the method before you assign it.",
    method: [],
    prescribable: false,
    articleLines: [{ article: "004_c888564792bce450.txt", line: 145 }],
    methodBy: "article",
    sources: ["article-spasm-self-massage"],
  },
] as const satisfies readonly Item[];
