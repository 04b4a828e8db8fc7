import type { Conflict } from "./types";

/** Not repeated as it stands: exercise and stretching. */
export const exerciseFurtherConflicts = [
  {
    id: "cf-rest-activity",
    topic: "Rest or activity",
    kind: "article-and-article",
    positions: [
      {
        says: "A spasm asks for much rest at first.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 74 }],
      },
      {
        says: "Nothing strenuous during an episode, only tiny movements.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 42 }],
      },
      {
        says: "Activity is a remedy from the start, and walking hastens healing.",
        articleLines: [
          { article: "002_f5ba936aec9c3c70.txt", line: 7 },
          { article: "002_f5ba936aec9c3c70.txt", line: 35 },
        ],
      },
      { says: "The body needs steady motion.", articleLines: [{ article: "004_c888564792bce450.txt", line: 30 }] },
    ],
    evidence:
      "Advice to stay active is slightly better than bed rest in acute back pain. Heavy loading can wait for some days; nobody has to lie down for long.",
    sources: ["dahm-2010", "nice-ng59"],
    decision: "show-both",
    weDo: "The calm phase leaves out hard loading and keeps gentle activity going. Bed rest is never prescribed.",
  },
  {
    id: "cf-walking-figure",
    topic: "The percentage for a single walk",
    kind: "article-and-evidence",
    positions: [
      {
        says: "One bout of exercise such as a walk is said to lower low-back pain by a tenth to a half.",
        articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 35 }],
      },
    ],
    evidence:
      "The figure comes from one small study of 2004 and of one session. Over weeks walking helps about as much as other exercise.",
    sources: ["sitthipornvorakul-2018"],
    decision: "mark-evidence",
    weDo: "Walking is encouraged, the percentages are not shown.",
  },
  {
    id: "cf-scoliosis-roller",
    topic: "Roller and stretching for scoliosis",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Roller and stretching exercises are praised for scoliosis.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 250 }],
      },
    ],
    evidence:
      "General stretching does not correct a curve. Growing people with a curve need specific assessment; adults may exercise for comfort and strength.",
    sources: ["negrini-2018"],
    decision: "mark-evidence",
    weDo: "Shown as general exercise, with referral for a curve that is new, growing or in a young person.",
  },
  {
    id: "cf-knee-to-chest-hold",
    topic: "How long knees are held to the chest",
    kind: "article-and-article",
    positions: [
      { says: "Twenty to thirty seconds.", articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 18 }] },
      {
        says: "One minute on the back, then on either side.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 165 }],
      },
      { says: "One minute on a chair.", articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 296 }] },
      {
        says: "A few seconds in the curled-up version.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 309 }],
      },
    ],
    evidence:
      "All of this is within custom; no trial favours one length. Long holds suit relaxing, short ones suit an irritable back.",
    sources: ["professional-knowledge"],
    decision: "show-both",
    weDo: "The versions are separate exercises with a dose of their own. An irritable back starts with the shortest.",
  },
] as const satisfies readonly Conflict[];
