import type { Conflict } from "./types";

/** Not repeated as it stands: causes of spasm and pain. */
export const causesConflicts = [
  {
    id: "cf-organ-damage",
    topic: "Spasm as a danger to organs, nerves and brain",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Lasting tension is said to starve organs and brain, and to bring migraine, poor sight and rib-nerve pain.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 55 },
          { article: "000_ca15de4cd6c16634.txt", line: 57 },
        ],
      },
      {
        says: "Bowel disease, neurosis and heart rhythm trouble are named as its results.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 181 },
          { article: "000_ca15de4cd6c16634.txt", line: 183 },
          { article: "000_ca15de4cd6c16634.txt", line: 184 },
          { article: "000_ca15de4cd6c16634.txt", line: 185 },
          { article: "000_ca15de4cd6c16634.txt", line: 186 },
          { article: "000_ca15de4cd6c16634.txt", line: 187 },
        ],
      },
      {
        says: "A squeezed nerve in the neck is said to disable the pancreas.",
        articleLines: [
          { article: "001_af397698c6f6c937.txt", line: 4 },
          { article: "001_af397698c6f6c937.txt", line: 5 },
        ],
      },
      {
        says: "Spasm is said to crush the discs and pinch nerves.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 177 },
          { article: "000_ca15de4cd6c16634.txt", line: 179 },
        ],
      },
    ],
    evidence:
      "No sound evidence supports any of it. Each of these complaints has causes of its own and needs its own medical look; a story of damage adds fear and with it pain.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "Such complaints can be recorded; no cause is claimed.",
  },
  {
    id: "cf-posture",
    topic: "Posture as the cause",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Posture is blamed for tightness, spasm and pain.",
        articleLines: [
          { article: "002_f5ba936aec9c3c70.txt", line: 69 },
          { article: "002_f5ba936aec9c3c70.txt", line: 79 },
          { article: "002_f5ba936aec9c3c70.txt", line: 83 },
        ],
      },
      {
        says: "Poor habits of standing and sitting set spasms off.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 33 },
          { article: "004_c888564792bce450.txt", line: 35 },
        ],
      },
      {
        says: "Spasm in turn is blamed for curved posture.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 183 }],
      },
      {
        says: "Yoga and tai chi mend posture and thereby spasm.",
        articleLines: [
          { article: "003_4780e388aed0fa4a.txt", line: 87 },
          { article: "003_4780e388aed0fa4a.txt", line: 89 },
        ],
      },
    ],
    evidence:
      "Reviews find no agreement that sitting or standing posture causes back pain. Sudden changes of load, sleep, stress and fitness tell more.",
    sources: ["swain-2020"],
    decision: "mark-evidence",
    weDo: "Posture is observed and used for comfort. It is no diagnosis, and correcting it promises nothing.",
  },
  {
    id: "cf-draught",
    topic: "Draught as the cause",
    kind: "article-and-evidence",
    positions: [
      {
        says: "A light draught on tense muscle is said to set off a lasting cramp.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 173 }],
      },
    ],
    evidence: "Held by many people, shown by no study. Being cold is uncomfortable and does no harm to a muscle.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "Kept as what the client believes, without comment on the page.",
  },
  {
    id: "cf-main-cause",
    topic: "The most usual cause",
    kind: "article-and-article",
    positions: [
      { says: "Exercise.", articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 7 }] },
      {
        says: "Nerves pressed or irritated by worn discs, and muscle pain of its own.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 1 }],
      },
      { says: "The exact causes are not known.", articleLines: [{ article: "001_af397698c6f6c937.txt", line: 21 }] },
      { says: "A strained or arthritic low back.", articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 14 }] },
      { says: "Strain from posture.", articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 83 }] },
      {
        says: "Too little movement, water and good food, or magnesium and calcium out of place.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 28 }],
      },
    ],
    evidence: "No cause can be shown in most people with back pain, and no list of causes has been ranked by research.",
    sources: ["nice-ng59", "professional-knowledge"],
    decision: "show-both",
    weDo: "All of them can be asked about, none is put first.",
  },
] as const satisfies readonly Conflict[];
