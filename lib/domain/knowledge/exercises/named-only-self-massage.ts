import type { Item } from "../types";

/** Exercises: named only self massage. */
export const namedOnlySelfMassageExercises = [
  {
    id: "foam-roller-thoracic",
    name: "Foam-roller exercises for the upper back",
    synonyms: [],
    kind: "self-massage",
    regions: ["upper-back", "mid-back"],
    position: "supine",
    kit: ["foam-roller"],
    aims: ["ease-pain"],
    traits: ["supine-lying", "spinal-extension", "pressure-near-spine", "moderate-pressure", "back-stretch"],
    dose: {},
    purpose: "A founding article names it. Write the method before you assign it.",
    method: [],
    prescribable: false,
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 246 }],
    methodBy: "article",
    sources: ["article-muscle-soreness"],
  },
] as const satisfies readonly Item[];
