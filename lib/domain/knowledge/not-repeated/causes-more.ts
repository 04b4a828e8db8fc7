import type { Conflict } from "./types";

/** Not repeated as it stands: causes of spasm and pain. */
export const causesMoreConflicts = [
  {
    id: "cf-osteochondrosis-cause",
    topic: "Why worn discs hurt",
    kind: "article-and-evidence",
    positions: [
      {
        says: "All pain in osteochondrosis comes from tense, inflamed muscle.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 208 }],
      },
      {
        says: "Muscle spasm is a result of the worn discs and of the nerves they press on.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 1 }],
      },
    ],
    evidence:
      "The articles turn cause and effect around, and neither is proved: worn discs are found in many people without pain. Osteochondrosis is a name that some countries give to degenerative disc disease.",
    sources: ["brinjikji-2015"],
    decision: "mark-evidence",
    weDo: "The diagnosis is recorded as told; clients hear no story about its cause.",
  },
  {
    id: "cf-lactic-acid",
    topic: "Lactic acid",
    kind: "within-an-article",
    positions: [
      {
        says: "It is called the culprit when muscles tire.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 13 }],
      },
      {
        says: "Blood takes over half an hour to clear it.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 15 }],
      },
      {
        says: "Pain on the next day has another cause, damaged fibres; the acid is gone within the hour.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 17 },
          { article: "000_ca15de4cd6c16634.txt", line: 21 },
        ],
      },
    ],
    evidence:
      "Lactate is back to normal within about an hour and has nothing to do with next-day soreness. As the cause of fatigue it is outdated too: it is rather a fuel, and fatigue has several causes.",
    sources: ["robergs-2004", "cheung-2003"],
    decision: "mark-evidence",
    weDo: "Only the last of the three is taught.",
  },
  {
    id: "cf-muscle-fatigue-theory",
    topic: "Why tired muscle cramps",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Fatigue upsets the balance between the sensors in muscle and tendon.",
        articleLines: [
          { article: "001_af397698c6f6c937.txt", line: 29 },
          { article: "001_af397698c6f6c937.txt", line: 30 },
        ],
      },
      {
        says: "Calcium that escapes from its store keeps the muscle shortened.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 25 }],
      },
    ],
    evidence:
      "Upset nervous control by fatigue is a leading explanation of cramp in sport, still debated beside loss of salt. For back spasm at rest neither is established.",
    sources: ["schwellnus-2009"],
    decision: "mark-evidence",
    weDo: "One sentence is taught: tired muscle cramps more easily.",
  },
] as const satisfies readonly Conflict[];
