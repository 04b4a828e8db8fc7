import type { Conflict } from "./types";

/** Not repeated as it stands: food, drink and supplements. */
export const foodAndSupplementsMoreConflicts = [
  {
    id: "cf-calcium",
    topic: "Calcium: too little or in the wrong place",
    kind: "article-and-article",
    positions: [
      {
        says: "Too little calcium leaves nerve roots irritable.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 27 }],
      },
      {
        says: "Supplements and dairy food are called necessary.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 75 }],
      },
      {
        says: "Calcium leaks from its store and keeps the muscle tight.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 25 },
          { article: "004_c888564792bce450.txt", line: 28 },
        ],
      },
      {
        says: "Calcium and vitamin D are to be raised day by day.",
        articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 50 }],
      },
    ],
    evidence:
      "Low blood calcium does cause cramp, but it is uncommon, found by a blood test and treated by a doctor. A leak as the cause of everyday back spasm is not shown. Supplements have risks, kidney stones among them.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "No supplement is advised; a tested lack is recorded.",
  },
  {
    id: "cf-hydration",
    topic: "How much to drink",
    kind: "article-and-article",
    positions: [
      {
        says: "Drink enough, and more with fever or vomiting.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 68 }],
      },
      {
        says: "Much water during sport thins the salt in the body.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 24 }],
      },
      {
        says: "Pure water rinses poisons out and carries oxygen to muscle.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 64 }],
      },
      {
        says: "Gym drinks contain the minerals that are needed.",
        articleLines: [
          { article: "001_af397698c6f6c937.txt", line: 22 },
          { article: "001_af397698c6f6c937.txt", line: 23 },
        ],
      },
    ],
    evidence:
      "Thirst guides most people well. Drinking far beyond it in long sport has killed. Whether loss of fluid causes cramp is disputed; fatigue counts at least as much. Water supplies the body with no oxygen and takes no toxins away by being plentiful.",
    sources: ["eah-2015", "schwellnus-2009"],
    decision: "replace",
    weDo: "The advice is to drink to thirst and to take salt in long sweating; oxygen and toxins are left out.",
  },
  {
    id: "cf-carbohydrates",
    topic: "Carbohydrates and spasm",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Too many or too few of them disturb the muscles and bring on spasm.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 33 }],
      },
    ],
    evidence: "No study links either with back spasm. Empty stores tire muscle earlier in long sport.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "Kept as a note on diet, no advice.",
  },
] as const satisfies readonly Conflict[];
