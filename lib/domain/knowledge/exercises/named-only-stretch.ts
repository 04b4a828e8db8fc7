import type { Item } from "../types";

/** Exercises: stretches that can be shown, not assigned, because the article leaves the movement out. */
export const namedOnlyStretchExercises = [
  {
    id: "flexible-snake",
    name: '"Flexible snake" spine stretch (method missing)',
    synonyms: [],
    kind: "stretch",
    regions: ["whole-back"],
    position: "varied",
    kit: [],
    aims: ["lengthen"],
    traits: ["back-stretch"],
    dose: {},
    purpose:
      "The article keeps the heading and the promise of a light stretch after sitting, but not the movement; nothing to assign.",
    method: [],
    prescribable: false,
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 159 }],
    methodBy: "article",
    sources: ["article-muscle-soreness"],
  },
  {
    id: "beginner-back-flexibility-video",
    name: "Beginner back-flexibility stretches (video title only)",
    synonyms: [],
    kind: "stretch",
    regions: ["whole-back"],
    position: "varied",
    kit: [],
    aims: ["lengthen"],
    traits: ["back-stretch", "static-stretch"],
    dose: {},
    purpose: "The article only points to a video that is not available; nothing to assign.",
    method: [],
    prescribable: false,
    articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 60 }],
    methodBy: "article",
    sources: ["article-tight-back"],
  },
] as const satisfies readonly Item[];
