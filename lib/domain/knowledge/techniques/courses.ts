import type { Item } from "../types";

/** Hands-on techniques: courses of sessions. */
export const coursesTechniques = [
  {
    id: "massage-course-four-in-six-weeks",
    name: "Course of four massage sessions over six weeks",
    synonyms: ["massage course", "series of massages", "course of treatment"],
    kind: "massage-session",
    regions: ["whole-back", "neck", "shoulder-girdle"],
    position: "prone",
    kit: ["massage table", "oil"],
    aims: ["relax", "ease-pain", "circulate"],
    traits: [
      "prone-lying",
      "oil-contact",
      "uncovered-skin",
      "light-pressure",
      "moderate-pressure",
      "circulatory-strokes",
      "pressure-near-spine",
      "neck-region-massage",
      "shoulder-region-massage",
      "lumbar-region-massage",
    ],
    dose: { minutes: 25, pressure: "moderate" },
    purpose:
      "A course of sessions to plan, not one thing to assign: put four or more relaxing sessions into the plan, or begin with the massage course program.",
    method: [
      "Four sessions or more, spread over six weeks where the calendar allows.",
      "Ask about pain and movement before and after each; write it into the session note.",
      "No change after several: another technique, or refer.",
    ],
    prescribable: false,
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 230 }],
    methodBy: "article",
    sources: ["article-muscle-soreness"],
  },
] as const satisfies readonly Item[];
