import type { Item } from "../types";

/** Exercises: yoga that can be shown, not assigned: a video that is missing, and a heated room. */
export const namedOnlyYogaExercises = [
  {
    id: "yoga-upper-back-neck-video",
    name: "Yoga video for neck and upper back",
    synonyms: [],
    kind: "yoga",
    regions: ["upper-back", "neck", "shoulder-girdle"],
    position: "varied",
    kit: [],
    aims: ["move-freely", "relax"],
    traits: ["back-stretch"],
    dose: {},
    purpose: "The article only points to a video that is not available; nothing to assign.",
    method: [],
    prescribable: false,
    articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 26 }],
    methodBy: "article",
    sources: ["article-tight-back"],
  },
  {
    id: "hot-yoga-bikram",
    name: "Hot yoga (Bikram)",
    synonyms: ["hot yoga", "Bikram yoga"],
    kind: "yoga",
    regions: ["whole-body"],
    position: "varied",
    kit: [],
    aims: ["move-freely", "relax"],
    traits: ["hot-environment", "heat-whole-body", "back-stretch", "spinal-extension", "balance-demand"],
    dose: {},
    purpose:
      "Long poses in a room near 40 °C: the heat cannot be dosed or watched from here, so it is shown to be checked and not assigned. Gentle yoga at room temperature can be.",
    method: [],
    prescribable: false,
    articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 73 }],
    methodBy: "article",
    sources: ["article-spasm-relief"],
  },
] as const satisfies readonly Item[];
