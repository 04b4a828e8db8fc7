import type { AssessmentOption } from "./types";

/** Assessment: what set it off. */
export const triggerOptions = [
  {
    id: "as-sudden-movement",
    group: "trigger",
    label: "Sudden movement",
    input: "yes-no",
    ask: "Did it start when you moved suddenly or in an unusual way?",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 173 },
      { article: "004_c888564792bce450.txt", line: 10 },
    ],
  },
  {
    id: "as-draught",
    group: "trigger",
    label: "Cold draught (belief)",
    input: "yes-no",
    ask: "Do you link it to cold air or a draught?",
    caution: "Kept as what the client believes; draught is not an accepted cause.",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 173 }],
  },
  {
    id: "as-spasm-during-or-after-exercise",
    group: "trigger",
    label: "Spasm during or after exercise",
    input: "yes-no",
    ask: "Does it come while you exercise, or afterwards?",
    why: "Points to dose: load, pace, heat or rest.",
    articleLines: [
      { article: "001_af397698c6f6c937.txt", line: 21 },
      { article: "003_4780e388aed0fa4a.txt", line: 7 },
    ],
  },
  {
    id: "as-light-lift-triggered",
    group: "trigger",
    label: "Set off by a light lift or brisk start",
    input: "yes-no",
    ask: "Did something light, or a brisk start, set it off?",
    why: "A sensitive phase: begin lower than the client expects.",
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 74 }],
  },
  {
    id: "as-normal-movement-trigger",
    group: "trigger",
    label: "Set off by an ordinary movement",
    input: "yes-no",
    ask: "Was it an everyday movement that you have done many times?",
    why: "Usual in back pain; it does not mean that something broke.",
    caution: "With thin bones or long steroid use, think of a fracture.",
    articleLines: [{ article: "004_c888564792bce450.txt", line: 10 }],
  },
] as const satisfies readonly AssessmentOption[];
