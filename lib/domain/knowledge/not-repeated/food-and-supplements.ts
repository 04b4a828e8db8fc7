import type { Conflict } from "./types";

/** Not repeated as it stands: food, drink and supplements. */
export const foodAndSupplementsConflicts = [
  {
    id: "cf-oranges",
    topic: "Oranges and sour food",
    kind: "article-and-article",
    positions: [
      {
        says: "Sour food and sugar make spasms worse, and oranges are forbidden for good.",
        articleLines: [
          { article: "003_4780e388aed0fa4a.txt", line: 95 },
          { article: "003_4780e388aed0fa4a.txt", line: 97 },
        ],
      },
      {
        says: "Fresh food, vegetables and berries lessen pain.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 99 }],
      },
      {
        says: "Potassium counts, from bananas and potatoes.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 75 }],
      },
    ],
    evidence:
      "Nothing shows that fruit causes spasm; the acid of food hardly changes the blood's. Oranges contain potassium and vitamin C.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "Not shown as advice. Questions about diet go to a dietitian.",
  },
  {
    id: "cf-vitamin-b",
    topic: "Vitamin B every day",
    kind: "article-and-evidence",
    positions: [
      {
        says: "A daily dose is said to help spasm of neurological cause.",
        articleLines: [
          { article: "003_4780e388aed0fa4a.txt", line: 32 },
          { article: "003_4780e388aed0fa4a.txt", line: 34 },
        ],
      },
      {
        says: "The body can neither make nor keep it, and cramp is the first sign of lack.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 34 }],
      },
    ],
    evidence:
      "Vitamin B is a group of eight; the article names none. B12 is stored in the liver for years. A neurological cause needs a diagnosis, and long high doses of B6 themselves damage nerves.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "For information only; a known lack is recorded, a supplement is not advised.",
  },
  {
    id: "cf-magnesium",
    topic: "Magnesium tablets",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Taken at bedtime they are to end a spasm at once.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 36 }],
      },
      {
        says: "Up to 15 in 100 people are said to lack it, and the lack to cause spasm.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 58 },
          { article: "004_c888564792bce450.txt", line: 60 },
        ],
      },
    ],
    evidence:
      "In older adults with cramp magnesium made no meaningful difference; on cramp in sport and on back spasm there is next to nothing. It builds up when kidneys fail and blocks the uptake of some antibiotics and of bone medicines.",
    sources: ["garrison-2020", "emc-magnesium"],
    decision: "mark-evidence",
    weDo: "For information only; held until cleared with kidney disease or such medicines.",
  },
  {
    id: "cf-transdermal-magnesium",
    topic: "Magnesium through the skin",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Bath salts are said to bring magnesium through the skin into the cells.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 58 },
          { article: "004_c888564792bce450.txt", line: 60 },
        ],
      },
    ],
    evidence:
      "A review found no sound proof that a useful amount gets through healthy skin. The warm water does the good.",
    sources: ["groeber-2017"],
    decision: "replace",
    weDo: "The bath stays as warm water to relax in; what is said of uptake is not shown.",
  },
] as const satisfies readonly Conflict[];
