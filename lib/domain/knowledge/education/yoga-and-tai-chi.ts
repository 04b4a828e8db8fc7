import type { EducationPoint } from "./types";

/** Education: yoga and tai chi. */
export const yogaAndTaiChiPoints = [
  {
    id: "ed-yoga-purpose",
    title: "What yoga is for",
    practitioner:
      "Yoga gives small to moderate improvement in chronic low-back pain and function, about like other exercise. Breathing and attention are part of it, poses are adapted, and it is not a treatment of the heart or of other illness.",
    client: {
      title: "What yoga can do",
      lines: [
        "It can ease back pain a little.",
        "It can build strength.",
        "Breath counts as much as the pose.",
        "Skip poses that hurt.",
      ],
    },
    evidence: "partly supported",
    articleLines: [
      { article: "004_c888564792bce450.txt", line: 106 },
      { article: "004_c888564792bce450.txt", line: 102 },
      { article: "004_c888564792bce450.txt", line: 103 },
      { article: "004_c888564792bce450.txt", line: 104 },
      { article: "003_4780e388aed0fa4a.txt", line: 57 },
      { article: "003_4780e388aed0fa4a.txt", line: 61 },
      { article: "003_4780e388aed0fa4a.txt", line: 63 },
      { article: "003_4780e388aed0fa4a.txt", line: 65 },
    ],
    sources: ["wieland-2022", "qaseem-2017"],
  },
  {
    id: "ed-tai-chi",
    title: "Tai chi",
    practitioner:
      "Slow, flowing movement with quiet breathing; trials show some relief of chronic back pain. It asks little strength, but balance and knees decide how deep the stance may be. Its history is a story, not a reason to prescribe it.",
    client: {
      title: "Tai chi",
      lines: ["Tai chi is slow and soft.", "It may ease a sore back.", "Stand as high as your knees like."],
    },
    evidence: "partly supported",
    articleLines: [
      { article: "003_4780e388aed0fa4a.txt", line: 77 },
      { article: "003_4780e388aed0fa4a.txt", line: 79 },
      { article: "003_4780e388aed0fa4a.txt", line: 83 },
    ],
    sources: ["hall-2017", "qaseem-2017"],
  },
] as const satisfies readonly EducationPoint[];
