import type { EducationPoint } from "./types";

/** Education: massage. */
export const massagePoints = [
  {
    id: "ed-massage-what",
    title: "What massage can do",
    practitioner:
      "Massage brings short-term relief of pain and tension in low-back pain; the gain over doing nothing is small to moderate and fades without exercise. It does not flush out waste or toxins. Compare pain and movement before and after, and review.",
    client: {
      title: "What massage can do",
      lines: [
        "It can ease pain for a while.",
        "It can help you relax.",
        "It works best along with movement.",
        "We look at each visit if it helps you.",
      ],
    },
    evidence: "partly supported",
    conflict: "cf-massage-waste",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 230 }],
    sources: ["furlan-2015", "nice-ng59", "wiltshire-2010"],
  },
  {
    id: "ed-massage-etiquette",
    title: "Before a massage",
    practitioner:
      "A light stomach, a warm quiet room and oil that the skin tolerates; only the part being worked on is uncovered, with consent, and the rest stays draped.",
    client: {
      title: "Before your massage",
      lines: [
        "Do not eat for an hour before.",
        "Tell us what your skin does not like.",
        "Only the part we work on is bare.",
        "You can stop us at any time.",
      ],
    },
    evidence: "practice",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 111 },
      { article: "000_ca15de4cd6c16634.txt", line: 112 },
      { article: "000_ca15de4cd6c16634.txt", line: 113 },
      { article: "000_ca15de4cd6c16634.txt", line: 114 },
      { article: "000_ca15de4cd6c16634.txt", line: 115 },
      { article: "000_ca15de4cd6c16634.txt", line: 116 },
    ],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-massage-good-pain",
    title: "Strong and pleasant, or pain",
    practitioner:
      "Pressure may feel strong as long as it is welcome and the breath stays easy. Pain, guarding or held breath means less pressure: force adds bruises, not effect.",
    client: {
      title: "Strong or sore?",
      lines: ["Strong can feel good.", "Pain means we press less.", "Say so at once."],
    },
    evidence: "practice",
    articleLines: [{ article: "004_c888564792bce450.txt", line: 87 }],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-course-commitment",
    title: "A course, not one visit",
    practitioner:
      "The article asks for at least four visits over about six weeks. The number is custom; what matters is to agree on it, measure pain and function, and stop or change when nothing has moved.",
    client: {
      title: "More than one visit",
      lines: [
        "Plan 4 visits in about 6 weeks.",
        "We note how you are each time.",
        "No change? Then we try something else.",
      ],
    },
    evidence: "practice",
    articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 230 }],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-self-help-review",
    title: "If self-help fails",
    practitioner:
      "When a method has brought nothing after a fair try, change it instead of doing more of it, and after two weeks of hard-to-bear pain ask for a medical opinion.",
    client: {
      title: "If it does not help",
      lines: [
        "Do not just do more of the same.",
        "Tell us, and we change the plan.",
        "Bad pain for more than 2 weeks? See a doctor.",
      ],
    },
    evidence: "general",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 230 },
      { article: "001_af397698c6f6c937.txt", line: 70 },
    ],
    sources: ["professional-knowledge"],
  },
] as const satisfies readonly EducationPoint[];
