import type { Conflict } from "./types";

/** Not repeated as it stands: slips in the texts themselves. */
export const textsConflicts = [
  {
    id: "cf-rest-2-hours",
    topic: "Two hours between sets",
    kind: "translation",
    positions: [
      {
        says: "After one to two minutes the next set can begin.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 13 }],
      },
      {
        says: "Two hours of rest are mentioned as too short.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 15 }],
      },
    ],
    evidence: "Almost certainly minutes became hours in translation.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "The hours are ignored.",
  },
  {
    id: "cf-translation-noise",
    topic: "Slips of translation",
    kind: "translation",
    positions: [
      {
        says: 'Sore muscles have become a "sore throat", tight ones "clogged".',
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 3 },
          { article: "000_ca15de4cd6c16634.txt", line: 21 },
          { article: "000_ca15de4cd6c16634.txt", line: 49 },
          { article: "000_ca15de4cd6c16634.txt", line: 97 },
          { article: "000_ca15de4cd6c16634.txt", line: 99 },
        ],
      },
      {
        says: "Pain is called itching where nagging is meant.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 9 }],
      },
      {
        says: "An answer in the first person makes no sense.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 220 }],
      },
    ],
    evidence: "The meaning is plain from what stands around: muscle soreness, tightness, nagging pain.",
    sources: ["professional-knowledge"],
    decision: "replace",
    weDo: "Plain terms are used, the wording is not taken over.",
  },
  {
    id: "cf-missing-figures",
    topic: "Numbers without their pictures",
    kind: "within-an-article",
    positions: [
      {
        says: "Exercises carry numbers of pictures that are missing.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 127 },
          { article: "000_ca15de4cd6c16634.txt", line: 128 },
          { article: "000_ca15de4cd6c16634.txt", line: 129 },
          { article: "000_ca15de4cd6c16634.txt", line: 130 },
          { article: "000_ca15de4cd6c16634.txt", line: 131 },
          { article: "000_ca15de4cd6c16634.txt", line: 138 },
          { article: "000_ca15de4cd6c16634.txt", line: 140 },
          { article: "000_ca15de4cd6c16634.txt", line: 146 },
        ],
      },
      {
        says: "Ten habits are announced, and seven follow.",
        articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 47 }],
      },
    ],
    evidence: "The numbers belong to a page that has not come with the text.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "The numbers are dropped; the exercises have drawings of their own.",
  },
] as const satisfies readonly Conflict[];
