import type { Item } from "../types";

/** Hands-on techniques that are shown and not assigned. */
export const shownOnlyTechniquesTechniques = [
  {
    id: "integrated-positional-therapy",
    name: "Integrated positional therapy",
    synonyms: ["IPT"],
    kind: "massage",
    regions: ["whole-body"],
    position: "varied",
    kit: [],
    aims: ["relax", "ease-pain"],
    traits: ["passive-positioning", "light-pressure"],
    dose: {},
    purpose:
      "A taught method of folding a tense area into ease and waiting; shown only, because the article names it without a method and it belongs to those trained in it. Holding and resting strokes are the nearest choice here.",
    method: [],
    prescribable: false,
    articleLines: [{ article: "004_c888564792bce450.txt", line: 76 }],
    methodBy: "article",
    sources: ["article-spasm-self-massage"],
  },
  {
    id: "craniosacral-therapy",
    name: "Craniosacral therapy",
    synonyms: ["CST", "cranial work"],
    kind: "massage",
    regions: ["head-face", "neck", "lower-back"],
    position: "supine",
    kit: [],
    aims: ["relax", "ease-pain"],
    traits: ["light-pressure", "cranial-contact", "supine-lying", "neck-region-massage"],
    dose: {},
    purpose:
      "Very light holding of head and sacrum; shown only, because its explanation is not accepted and reviews of its effect disagree. A client who wants light touch can be offered still holds or the suboccipital release.",
    method: [],
    prescribable: false,
    articleLines: [{ article: "004_c888564792bce450.txt", line: 76 }],
    methodBy: "article",
    sources: ["article-spasm-self-massage"],
  },
] as const satisfies readonly Item[];
