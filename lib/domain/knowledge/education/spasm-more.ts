import type { EducationPoint } from "./types";

/** Education: spasm and pain. */
export const spasmMorePoints = [
  {
    id: "ed-upper-back-causes",
    title: "Usual causes of a tight upper back",
    practitioner:
      "Repeated or unusual work, stress and long times in one position go with upper-back tightness; posture itself is a weak cause. Upper-back pain with chest symptoms, fever or arm weakness is not for massage.",
    client: {
      title: "Why your upper back is tight",
      lines: ["Much work or stress can do it.", "So can hours in one position.", "Change what you do, bit by bit."],
    },
    evidence: "partly supported",
    articleLines: [
      { article: "002_f5ba936aec9c3c70.txt", line: 79 },
      { article: "002_f5ba936aec9c3c70.txt", line: 69 },
      { article: "002_f5ba936aec9c3c70.txt", line: 75 },
    ],
    sources: ["swain-2020"],
  },
  {
    id: "ed-persistence",
    title: "Do not just wait",
    practitioner:
      "One article says that a spasm never goes by itself and turns chronic; most acute back pain improves within six weeks whatever is done. The sound part: stay active from the start and ask for help when it does not improve.",
    client: {
      title: "Act, but do not worry",
      lines: [
        "Most back pain gets better in weeks.",
        "Stay active from the first day.",
        "No better after 2 weeks? Ask for help.",
      ],
    },
    evidence: "disputed",
    conflict: "cf-natural-recovery",
    articleLines: [
      { article: "001_af397698c6f6c937.txt", line: 84 },
      { article: "000_ca15de4cd6c16634.txt", line: 55 },
      { article: "000_ca15de4cd6c16634.txt", line: 175 },
    ],
    sources: ["costa-2012", "qaseem-2017"],
  },
  {
    id: "ed-many-people",
    title: "Back pain is common",
    practitioner:
      "Most people have back pain at some time. In first-contact care about one in a hundred has a serious disease, far fewer than the article says, and that one is the reason for the screening questions.",
    client: {
      title: "Many people have it",
      lines: [
        "Most people get back pain at some time.",
        "It is rarely a sign of bad disease.",
        "Our questions help to find the rare case.",
      ],
    },
    evidence: "partly supported",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 151 },
      { article: "000_ca15de4cd6c16634.txt", line: 155 },
    ],
    sources: ["henschke-2009"],
  },
  {
    id: "ed-serious-pattern",
    title: "When it may be something else",
    practitioner:
      "Severe pain that does not ease within days, pain that no position changes, or pain deep below the ribs at one side belongs to a doctor. Whether it comes in waves proves little: colic does, and most back pain does not.",
    client: {
      title: "When to see a doctor",
      lines: [
        "Bad pain that is no better after 3 days.",
        "Pain that no position eases.",
        "Pain deep under the ribs at one side.",
        "Fever, or numb between the legs: get help now.",
      ],
    },
    evidence: "partly supported",
    articleLines: [{ article: "004_c888564792bce450.txt", line: 165 }],
    sources: ["nhs-back-pain", "cauda-equina"],
  },
  {
    id: "ed-professional-first",
    title: "Have it looked at",
    practitioner:
      "A screen comes before the first session; a medical look comes before long self-treatment of pain that is hard to bear or does not settle. Not every plain backache needs a doctor or a scan first.",
    client: {
      title: "Have it looked at",
      lines: [
        "We ask some questions first.",
        "Some answers mean: see a doctor first.",
        "Bad pain that lasts? Have it checked.",
      ],
    },
    evidence: "supported",
    articleLines: [
      { article: "001_af397698c6f6c937.txt", line: 70 },
      { article: "001_af397698c6f6c937.txt", line: 85 },
      { article: "000_ca15de4cd6c16634.txt", line: 240 },
    ],
    sources: ["nice-ng59", "nhs-back-pain"],
  },
] as const satisfies readonly EducationPoint[];
