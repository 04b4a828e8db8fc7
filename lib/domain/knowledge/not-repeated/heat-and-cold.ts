import type { Conflict } from "./types";

/** Not repeated as it stands: heat and cold. */
export const heatAndColdConflicts = [
  {
    id: "cf-ice-heat",
    topic: "Ice or heat on a fresh spasm",
    kind: "article-and-article",
    positions: [
      {
        says: "Ice comes first, 20 minutes at a time, for two to three days; heat is allowed afterwards.",
        articleLines: [
          { article: "001_af397698c6f6c937.txt", line: 59 },
          { article: "001_af397698c6f6c937.txt", line: 60 },
          { article: "001_af397698c6f6c937.txt", line: 63 },
        ],
      },
      {
        says: "No ice, because cold makes muscle tighten more; warm water from the start.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 56 },
          { article: "004_c888564792bce450.txt", line: 58 },
        ],
      },
      {
        says: "Heat and ice stand side by side among the things to try at home.",
        articleLines: [
          { article: "002_f5ba936aec9c3c70.txt", line: 5 },
          { article: "002_f5ba936aec9c3c70.txt", line: 6 },
        ],
      },
      {
        says: "Warmth loosens muscle, and a loose muscle cramps less.",
        articleLines: [
          { article: "003_4780e388aed0fa4a.txt", line: 22 },
          { article: "003_4780e388aed0fa4a.txt", line: 24 },
        ],
      },
    ],
    evidence:
      "Trials of heat wraps show a small, short relief in acute and subacute low-back pain; cold has hardly been studied, and comparisons of the two do not agree. One guideline puts surface heat among its first choices. A fresh injury with swelling is the usual exception: no heat for 48 to 72 hours.",
    sources: ["french-2006", "qaseem-2017", "fpn-heat"],
    decision: "show-both",
    weDo: "Both views are shown with their lines. Warmth is suggested for a spasm without injury; cold for a fresh swollen injury or where the client prefers it, over a cloth and for 20 minutes at most. A plan follows one of the two timetables and does not mix them.",
  },
  {
    id: "cf-ice-days",
    topic: "For how many days ice is used",
    kind: "within-an-article",
    positions: [
      {
        says: "Ice belongs to the first few days and to no later ones.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 59 }],
      },
      {
        says: "From the fourth day on, cold alternates with heat, or follows stretching.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 64 }],
      },
    ],
    evidence:
      "The article takes back its own limit a few lines further on. No trial settles how long cold is useful; this is custom.",
    sources: ["professional-knowledge"],
    decision: "show-both",
    weDo: "Packs of 20 minutes are offered for the first days. Cold after day three is named as contrast or after-stretch use and left to the practitioner.",
  },
  {
    id: "cf-contrast-shower-open-end",
    topic: "Hot and cool shower without an end",
    kind: "article-and-evidence",
    positions: [
      {
        says: "A very hot jet for some minutes, cool water for half a minute, again and again until the pain gives way.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 53 }],
      },
      {
        says: "Sauna and steam are only for people without serious heart trouble.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 276 }],
      },
    ],
    evidence:
      "The article names no temperature, no number of rounds and nobody who should leave it out. Hot jets can scald, and quick changes of temperature strain heart and vessels; heart disease, numb skin, pregnancy and faintness are the usual reasons not to. The effect on back pain has not been tested.",
    sources: ["electrophysical-2010", "professional-knowledge"],
    decision: "mark-evidence",
    weDo: 'It can be looked up but is not assigned: no safe number of rounds is known, and "until it works" is never a dose. The checks for heart, skin and pregnancy apply.',
  },
  {
    id: "cf-sauna",
    topic: "Sauna and steam",
    kind: "articles-and-evidence",
    positions: [
      {
        says: "Heat relaxes tired muscle and brings blood; only serious heart disease speaks against it.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 103 },
          { article: "000_ca15de4cd6c16634.txt", line: 276 },
        ],
      },
      {
        says: "Heat during sport weakens muscle and tires early.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 25 }],
      },
      {
        says: "Yoga in a heated room is said to help a sore back.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 73 }],
      },
      {
        says: "High blood pressure and heart disease stand on the list that forbids stretching, while sauna is not mentioned there.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 198 },
          { article: "000_ca15de4cd6c16634.txt", line: 199 },
        ],
      },
    ],
    evidence:
      "Healthy people and most with stable heart disease tolerate a sauna. A heart attack some weeks ago, unstable angina, a tight aortic valve, alcohol and faintness speak against it, and overheating is avoided in pregnancy. A lasting effect on back pain is not shown.",
    sources: ["kukkonen-harjula-2006", "kauppinen-1997", "thermotherapy-2020"],
    decision: "mark-evidence",
    weDo: "It is checked against these limits and kept short; after a fresh swollen injury heat is left out.",
  },
  {
    id: "cf-heat-exercise",
    topic: "Exercise in a hot room",
    kind: "article-and-article",
    positions: [
      {
        says: "Train in the cool: heat and sweating weaken and tire the muscles.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 25 }],
      },
      {
        says: "Hot yoga is recommended for back pain and spasm.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 73 }],
      },
    ],
    evidence:
      "Heat adds strain on the circulation and the risk of fainting and heat illness. It is advised against in pregnancy, and warmth can worsen symptoms of multiple sclerosis for a time. No extra benefit for backs is known.",
    sources: ["acog-804", "nmss-heat", "professional-knowledge"],
    decision: "show-both",
    weDo: "Hot yoga can be looked up but is not offered. A hot room gets a note for everyone; it is held back in pregnancy, with heat-sensitive multiple sclerosis and with medicines that lower the pressure.",
  },
  {
    id: "cf-pungent-compress",
    topic: "Pepper, mustard and radish compresses",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Home-made warming compresses with pungent plants ease pain.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 222 }],
      },
      {
        says: "A mixture that is too strong burns the skin.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 226 }],
      },
    ],
    evidence:
      "Skin burns from warming rubs, shop-bought ones included, are on record, and a regulator has warned of them. The strength of a home mixture cannot be known.",
    sources: ["fda-topical-2012"],
    decision: "omit",
    weDo: "Not offered. A licensed product is used by its label, on whole skin, never together with a heat pack.",
  },
] as const satisfies readonly Conflict[];
