import type { AssessmentOption } from "./types";

/** Assessment: what hands and a scale find. */
export const examOptions = [
  {
    id: "as-ex-tender-muscles",
    group: "exam",
    label: "Tender muscles on palpation",
    input: "some-of",
    ask: "Where is it tender under your hand?",
    choices: [
      { value: "trapezius", label: "Trapezius" },
      { value: "back-extensors", label: "Back extensors" },
      { value: "levator-scapulae", label: "Levator scapulae" },
      { value: "other", label: "Elsewhere" },
    ],
    why: "The map of tender places is compared at the next visit.",
    caution: "Tender bone in the midline after a fall is not massaged: refer.",
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 8 }],
  },
  {
    id: "as-ex-tension-scale",
    group: "exam",
    label: "Tension before and after",
    input: "scale",
    ask: "How tight does it feel now, from 0 (loose) to 10 (as tight as it could be)?",
    unit: "points",
    least: 0,
    most: 10,
    why: "Rated before and after a session; no change over the course means another method.",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 230 }],
  },
] as const satisfies readonly AssessmentOption[];
