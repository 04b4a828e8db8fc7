import type { Conflict } from "./types";

/** Not repeated as it stands: yoga, tai chi and breathing. */
export const yogaAndTaiChiConflicts = [
  {
    id: "cf-yoga-scepticism",
    topic: "Yoga as treatment",
    kind: "within-an-article",
    positions: [
      {
        says: "Medicine doubts the bolder claims, while most doctors grant yoga some good.",
        articleLines: [
          { article: "003_4780e388aed0fa4a.txt", line: 55 },
          { article: "003_4780e388aed0fa4a.txt", line: 57 },
        ],
      },
      {
        says: "Yoga therapy is said to treat illnesses.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 59 }],
      },
      {
        says: "Yoga steers the pulse, and the heart may cramp as a back muscle does.",
        articleLines: [
          { article: "003_4780e388aed0fa4a.txt", line: 69 },
          { article: "003_4780e388aed0fa4a.txt", line: 71 },
        ],
      },
    ],
    evidence:
      "Yoga gives a small to moderate gain in chronic low-back pain, about as other exercise does. It is no treatment of the heart; spasm of a coronary artery is a disease of the vessel and no muscle cramp.",
    sources: ["wieland-2022", "qaseem-2017"],
    decision: "mark-evidence",
    weDo: "Offered as exercise. What is said about the heart is not repeated; chest pain is an emergency.",
  },
  {
    id: "cf-no-exercise-instructions",
    topic: "A yoga flow in pictures only",
    kind: "within-an-article",
    positions: [
      {
        says: "A flow with head-down poses is shown without a word on how to do it.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 108 },
          { article: "004_c888564792bce450.txt", line: 163 },
        ],
      },
      {
        says: "Flows are for upkeep; in an acute episode only modified movements are meant.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 106 }],
      },
    ],
    evidence: "An exercise without position, steps and dose cannot be checked or taught safely.",
    sources: ["professional-knowledge"],
    decision: "replace",
    weDo: "Its poses are kept by name. A practitioner writes the method before a client gets them, and head-down poses carry their trait.",
  },
  {
    id: "cf-breathing-proven",
    topic: "Breathing that is said to stop cramp",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Tai-chi breathing is said to be proven against pain and cramp.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 81 }],
      },
      {
        says: "Yoga poses are credited with better tone and blood flow and with stimulating the nervous system.",
        articleLines: [
          { article: "003_4780e388aed0fa4a.txt", line: 63 },
          { article: "003_4780e388aed0fa4a.txt", line: 67 },
        ],
      },
    ],
    evidence:
      "Relaxation and slow breathing have a modest effect on pain at most; an effect on cramp is not shown. Tai chi as a whole eases chronic pain somewhat.",
    sources: ["hall-2017", "qaseem-2017"],
    decision: "mark-evidence",
    weDo: "Offered for calm and comfort, not against cramp.",
  },
] as const satisfies readonly Conflict[];
