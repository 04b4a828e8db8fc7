import type { Conflict } from "./types";

/** Not repeated as it stands: course, dangers and bans. */
export const courseAndDangerConflicts = [
  {
    id: "cf-when-to-see-doctor",
    topic: "When to see a doctor",
    kind: "article-and-article",
    positions: [
      {
        says: "After three days of constant severe pain without being able to move.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 36 }],
      },
      {
        says: "After two weeks of pain that is hard to bear.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 70 }],
      },
      {
        says: "At once, if it has not eased within hours or days.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 165 }],
      },
      {
        says: "When pain in exercise lasts over 15 minutes.",
        articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 87 }],
      },
      {
        says: "Before treatment of any kind.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 193 },
          { article: "000_ca15de4cd6c16634.txt", line: 240 },
        ],
      },
    ],
    evidence:
      "The limits differ but can be used together. No article asks about the saddle area, bladder and bowel, fever, loss of weight or pain at night, which matter more than any number of days.",
    sources: ["nhs-back-pain", "cauda-equina"],
    decision: "combine",
    weDo: "The earliest limit that fits is used, and the red-flag questions are always asked.",
  },
  {
    id: "cf-natural-recovery",
    topic: "Whether it passes by itself",
    kind: "articles-and-evidence",
    positions: [
      { says: "It never goes without treatment.", articleLines: [{ article: "001_af397698c6f6c937.txt", line: 84 }] },
      { says: "Mild soreness ends with rest.", articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 23 }] },
      {
        says: "A spasm is unpleasant and no danger to life.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 101 }],
      },
      {
        says: "Serious diseases are said to follow.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 84 }],
      },
    ],
    evidence:
      "Most acute back pain improves clearly within six weeks whatever is done; some pain often lingers or returns, and a smaller part becomes chronic.",
    sources: ["costa-2012", "qaseem-2017"],
    decision: "replace",
    weDo: "Clients hear: it usually settles, stay active, ask for help by the agreed limits.",
  },
  {
    id: "cf-not-life-threatening",
    topic: "How dangerous a spasm is",
    kind: "article-and-article",
    positions: [
      { says: "Unpleasant, never deadly.", articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 101 }] },
      {
        says: "It leads to diseases of organs.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 181 },
          { article: "000_ca15de4cd6c16634.txt", line: 183 },
          { article: "000_ca15de4cd6c16634.txt", line: 184 },
          { article: "000_ca15de4cd6c16634.txt", line: 185 },
          { article: "000_ca15de4cd6c16634.txt", line: 186 },
          { article: "000_ca15de4cd6c16634.txt", line: 187 },
        ],
      },
      { says: "It may last and harm the spine.", articleLines: [{ article: "001_af397698c6f6c937.txt", line: 84 }] },
    ],
    evidence:
      "The first is true of the spasm, though not of everything that feels like one; about one in a hundred with acute back pain has a serious disease. That spasm causes disease is not supported.",
    sources: ["henschke-2009"],
    decision: "replace",
    weDo: "Neutral words, and the red-flag questions for the rare case.",
  },
  {
    id: "cf-blanket-bans",
    topic: "Back stretching forbidden for whole diagnoses",
    kind: "articles-and-evidence",
    positions: [
      {
        says: "Arthritis, osteoporosis, worn discs, high blood pressure and heart disease rule out all back stretching.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 195 },
          { article: "000_ca15de4cd6c16634.txt", line: 197 },
          { article: "000_ca15de4cd6c16634.txt", line: 198 },
          { article: "000_ca15de4cd6c16634.txt", line: 199 },
          { article: "000_ca15de4cd6c16634.txt", line: 200 },
          { article: "000_ca15de4cd6c16634.txt", line: 201 },
          { article: "000_ca15de4cd6c16634.txt", line: 202 },
        ],
      },
      {
        says: "For worn discs relaxation and massage are recommended all the same.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 206 },
          { article: "000_ca15de4cd6c16634.txt", line: 210 },
          { article: "000_ca15de4cd6c16634.txt", line: 212 },
          { article: "000_ca15de4cd6c16634.txt", line: 214 },
          { article: "000_ca15de4cd6c16634.txt", line: 238 },
        ],
      },
      {
        says: "For scoliosis stretching and roller are praised.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 250 }],
      },
      {
        says: "Stretching is part of each back program.",
        articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 39 }],
      },
      {
        says: "Activity and walking are recommended.",
        articleLines: [
          { article: "002_f5ba936aec9c3c70.txt", line: 7 },
          { article: "002_f5ba936aec9c3c70.txt", line: 35 },
        ],
      },
    ],
    evidence:
      "Exercise is advised in arthritis, in osteoporosis and in controlled high blood pressure. What matters is the kind: bending and twisting at end range or under load in osteoporosis, straining in high pressure. Clots, fever and acute infection are sound reasons to stop.",
    sources: ["uk-osteoporosis-2022", "tftf-2015", "nice-ng59", "acsm-2021"],
    decision: "mark-evidence",
    weDo: "The article stays visible as the stricter source. The check decides by traits, stage and clearance; current clots, fever and acute illness stop the session.",
  },
  {
    id: "cf-menstruation",
    topic: "Stretching during a period",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Care is asked for during menstruation.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 204 }],
      },
    ],
    evidence: "No harm is known; how the client feels decides.",
    sources: ["professional-knowledge"],
    decision: "mark-evidence",
    weDo: "A note about comfort, never a stop.",
  },
  {
    id: "cf-pregnancy-detail",
    topic: "Pregnancy advice without detail",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Great care is asked for when stretching in pregnancy.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 204 }],
      },
      {
        says: "Heat and baths are recommended without a word on pregnancy.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 54 },
          { article: "004_c888564792bce450.txt", line: 56 },
          { article: "004_c888564792bce450.txt", line: 58 },
        ],
      },
    ],
    evidence:
      "The stage decides: long flat lying on the back and lying on the front become unsuitable, overheating is avoided throughout, and so are falls and blows. Ordinary exercise is encouraged.",
    sources: ["acog-804", "nhs-pregnancy", "mueller-grunwald-2021"],
    decision: "replace",
    weDo: "The rules by weeks of pregnancy apply; the article is a source that asks for care.",
  },
] as const satisfies readonly Conflict[];
