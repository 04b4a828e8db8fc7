import type { Conflict } from "./types";

/** Not repeated as it stands: medicines. */
export const medicinesConflicts = [
  {
    id: "cf-acetaminophen",
    topic: "Paracetamol (acetaminophen)",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Praised as well borne and free of dependence, in a passage that begins with muscle relaxants.",
        articleLines: [
          { article: "001_af397698c6f6c937.txt", line: 65 },
          { article: "001_af397698c6f6c937.txt", line: 66 },
        ],
      },
      {
        says: "Alcohol must not go with medicines; strong painkillers hurt the liver.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 81 }],
      },
    ],
    evidence:
      "In acute low-back pain it works no better than a placebo, and a guideline advises against using it alone. It is no muscle relaxant; too much of it, or with much alcohol, destroys the liver.",
    sources: ["saragiotto-2016", "nice-ng59", "qaseem-2017"],
    decision: "mark-evidence",
    weDo: "For information only. The label's limit is pointed to; a dose is never given.",
  },
  {
    id: "cf-muscle-relaxants",
    topic: "Muscle relaxants",
    kind: "article-and-article",
    positions: [
      {
        says: "A fine means for passing relief.",
        articleLines: [
          { article: "001_af397698c6f6c937.txt", line: 44 },
          { article: "001_af397698c6f6c937.txt", line: 66 },
        ],
      },
      {
        says: "No strength training while they are taken.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 82 }],
      },
      {
        says: "Better no pills: they burden liver and nerves, and act on smooth muscle.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 216 },
          { article: "000_ca15de4cd6c16634.txt", line: 218 },
        ],
      },
      {
        says: "A safe replacement for pills is said to exist.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 220 }],
      },
    ],
    evidence:
      "Against back spasm they act on the central nervous system (dantrolene on the muscle itself), and skeletal muscle slackens; smooth muscle is not the aim. The gain in acute pain is small and uncertain; drowsiness and dizziness are common and grow with alcohol and opioids. A guideline allows short use.",
    sources: ["qaseem-2017", "cashin-2021"],
    decision: "mark-evidence",
    weDo: "Strength work is stopped while they are taken, and drowsiness is noted. The record advises neither for nor against; that is the prescriber's part.",
  },
  {
    id: "cf-cortisone",
    topic: "A cortisone injection",
    kind: "article-and-evidence",
    positions: [
      {
        says: "One injection is to end the pain for months, best when the legs are involved too.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 71 }],
      },
    ],
    evidence:
      "Injections are advised against for ordinary low-back pain. An epidural may be considered in acute, severe sciatica, by a specialist.",
    sources: ["nice-ng59"],
    decision: "omit",
    weDo: "Not repeated. Leg symptoms lead to the nerve questions and to referral.",
  },
  {
    id: "cf-opioid-liver",
    topic: "What is dangerous in opioids",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Strong painkillers have grave, often deadly effects that appear as liver damage.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 81 }],
      },
    ],
    evidence:
      "Liver damage belongs mainly to the paracetamol in mixed tablets. Opioids themselves endanger by slowed breathing, above all with alcohol or sedatives, and by dependence.",
    sources: ["dowell-2022"],
    decision: "replace",
    weDo: "Breathing, dependence and mixing are named as the dangers; changes are left to the prescriber.",
  },
] as const satisfies readonly Conflict[];
