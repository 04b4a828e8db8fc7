import type { RedFlagRule } from "../types";

/** A doctor within the week. */
export const thisWeekRedFlags = [
  {
    id: "rf-serious-signs",
    allOf: [["serious-pathology-signs"]],
    urgency: "this-week",
    say: "Doctor this week, before any session: weight loss, fever or night pain with back pain.",
    sources: [{ ref: "nice-ng59", stance: "supports", grade: "read" }],
  },
  {
    id: "rf-long-pain",
    allOf: [["pain-over-2-weeks"], ["acute-severe-pain"]],
    urgency: "this-week",
    say: "Doctor this week: pain for more than 2 weeks that is hard to bear.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 70 }],
    carries: ["rf-pain-over-2-weeks"],
  },
  {
    id: "rf-persistent-despite-all",
    allOf: [["no-response-to-massage"], ["pain-over-2-weeks", "chronic-spasm"]],
    urgency: "this-week",
    say: "Doctor this week: pain goes on although several treatments were tried. Send your notes of what was done.",
    sources: [{ ref: "article-back-spasm-causes", stance: "supports", grade: "read" }],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 77 }],
  },
  {
    id: "rf-spasm-into-legs",
    allOf: [["acute-spasm", "chronic-spasm"], ["disc-radiculopathy"]],
    urgency: "this-week",
    say: "Test strength, reflexes and feeling of both legs; doctor this week when pain runs below the knee or a test is off.",
    sources: [
      { ref: "article-back-spasm-causes", stance: "supports", grade: "read" },
      { ref: "nice-ng59", stance: "supports", grade: "read" },
    ],
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 71 }],
  },
  {
    id: "rf-herniated-disc-pressure",
    allOf: [["disc-radiculopathy", "cervical-radiculopathy"], ["impaired-sensation"]],
    urgency: "this-week",
    say: "Doctor this week: nerve pain with numb skin. Test strength and reflexes; weakness that grows goes today.",
    sources: [
      { ref: "article-tight-back", stance: "supports", grade: "read" },
      { ref: "nice-ng59", stance: "supports", grade: "read" },
    ],
    articleLines: [
      { article: "002_f5ba936aec9c3c70.txt", line: 79 },
      { article: "001_af397698c6f6c937.txt", line: 15 },
    ],
  },
  {
    id: "rf-soreness-not-going",
    allOf: [["doms"], ["pain-over-2-weeks"]],
    urgency: "this-week",
    say: "Doctor this week: soreness that outlasts 2 weeks is not from training. Dark urine or swelling goes to emergency care.",
    sources: [
      { ref: "article-muscle-soreness", stance: "supports", grade: "read" },
      { ref: "professional-knowledge", stance: "supports", grade: "professional" },
    ],
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 27 }],
  },
  {
    id: "rf-statin-muscle-pain",
    allOf: [["statin-myalgia"]],
    urgency: "this-week",
    say: "Prescriber this week: unexplained muscle pain on a statin.",
    sources: [{ ref: "mayo-statin-2025", stance: "supports", grade: "read" }],
  },
] as const satisfies readonly RedFlagRule[];
