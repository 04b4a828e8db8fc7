import type { EducationPoint } from "./types";

/** Education: spasm and pain. */
export const spasmPoints = [
  {
    id: "ed-spasm-what",
    title: "What a spasm is",
    practitioner:
      "A muscle tightens without being told to and is slow to let go, at times after an ordinary movement. In acute back pain it is mostly protection around a sore place; the exact cause can seldom be named.",
    client: {
      title: "What a spasm is",
      lines: [
        "A muscle gets tight all by itself.",
        "It can start with a normal move.",
        "It can hurt a lot.",
        "Most spasms pass in days or weeks.",
      ],
    },
    evidence: "supported",
    articleLines: [
      { article: "003_4780e388aed0fa4a.txt", line: 3 },
      { article: "004_c888564792bce450.txt", line: 10 },
      { article: "004_c888564792bce450.txt", line: 25 },
      { article: "001_af397698c6f6c937.txt", line: 21 },
    ],
    sources: ["costa-2012"],
  },
  {
    id: "ed-fibre-anatomy",
    title: "How muscle is built",
    practitioner:
      "Thread-like fibres lie in bundles wrapped in connective tissue; inside them two proteins slide along each other when nerve signals release calcium. Normally the signal ends and calcium is pumped back, which lets the fibre rest.",
    client: {
      title: "How a muscle works",
      lines: [
        "A muscle is a bundle of thin threads.",
        "A nerve tells the threads to get shorter.",
        "When the signal ends, they let go.",
      ],
    },
    evidence: "supported",
    articleLines: [
      { article: "004_c888564792bce450.txt", line: 17 },
      { article: "004_c888564792bce450.txt", line: 15 },
      { article: "004_c888564792bce450.txt", line: 21 },
      { article: "004_c888564792bce450.txt", line: 23 },
    ],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-spasm-energy-cost",
    title: "A spasm is tiring",
    practitioner:
      "Guarding a sore back and sleeping badly tire a person. How much energy the held muscle itself uses is small and not measured in back pain.",
    client: {
      title: "Pain makes you tired",
      lines: ["A tense, sore back wears you out.", "Poor sleep adds to it.", "Rest, then move a little."],
    },
    evidence: "general",
    articleLines: [{ article: "001_af397698c6f6c937.txt", line: 6 }],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-guarding",
    title: "Guarding",
    practitioner:
      "Tightness around a sore back is mostly the body's way of protecting it. It eases with reassurance, warmth and small movements better than with force. That it crushes discs or organs is not supported.",
    client: {
      title: "Why your back tenses up",
      lines: ["Your body tries to guard the sore spot.", "Do not force it.", "Small, easy moves help it let go."],
    },
    evidence: "partly supported",
    conflict: "cf-organ-damage",
    articleLines: [
      { article: "000_ca15de4cd6c16634.txt", line: 177 },
      { article: "000_ca15de4cd6c16634.txt", line: 179 },
    ],
    sources: ["professional-knowledge"],
  },
  {
    id: "ed-stiffness-causes",
    title: "Usual causes of a stiff back",
    practitioner:
      "Most stiff low backs have no single cause that can be proved; strain and worn joints are the common labels. Morning stiffness of over half an hour that began before 45 and eases with movement asks for a doctor.",
    client: {
      title: "Why a back gets stiff",
      lines: [
        "Often no one cause can be found.",
        "A strain or worn joints may play a part.",
        "Stiff for over half an hour each morning? Tell us.",
      ],
    },
    evidence: "partly supported",
    articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 14 }],
    sources: ["nice-ng59", "brinjikji-2015"],
  },
] as const satisfies readonly EducationPoint[];
