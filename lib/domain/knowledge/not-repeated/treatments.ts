import type { Conflict } from "./types";

/** Not repeated as it stands: other treatments. */
export const treatmentsConflicts = [
  {
    id: "cf-acupuncture",
    topic: "What acupuncture is said to do",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Many studies are said to prove it, with long or even permanent relief.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 76 }],
      },
      {
        says: "It stands among the chief treatments.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 42 }],
      },
      {
        says: "It is counted with the simplest and safest ones.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 212 }],
      },
    ],
    evidence:
      "Guidelines disagree: the British one advises against it in low-back pain, the American one lists it among the options. Against sham needling the difference is small and short. Permanent relief is not supported; a punctured lung is a rare danger, and bleeding counts with blood thinners.",
    sources: ["nice-ng59", "qaseem-2017", "mu-2020"],
    decision: "mark-evidence",
    weDo: "For information only, with both guidelines and the risks; it is another profession's work.",
  },
  {
    id: "cf-traction-vacuum",
    topic: "Traction and vacuum therapy",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Both are listed among the most effective methods.",
        articleLines: [
          { article: "001_af397698c6f6c937.txt", line: 39 },
          { article: "001_af397698c6f6c937.txt", line: 41 },
          { article: "001_af397698c6f6c937.txt", line: 43 },
        ],
      },
    ],
    evidence:
      "Traction does not help low-back pain in trials, and a guideline advises against it. Cupping has weak evidence and leaves bruises.",
    sources: ["nice-ng59", "wegner-2013", "professional-knowledge"],
    decision: "mark-evidence",
    weDo: "For information only; neither is assigned.",
  },
  {
    id: "cf-neck-manipulation",
    topic: "Neck manipulation",
    kind: "article-and-evidence",
    positions: [
      {
        says: "A professional body calls the procedure quite safe.",
        articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 43 }],
      },
      {
        says: "After two weeks of pain a referral to a chiropractor is suggested.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 70 }],
      },
    ],
    evidence:
      "A tear of a neck artery is rare but has been linked with neck manipulation; whether one causes the other is not settled, since a tear itself makes the neck ache. Clients should hear of it before they agree.",
    sources: ["aha-dissection-2014", "ifompt-2020"],
    decision: "mark-evidence",
    weDo: "For information only, with the link named. Red flags are asked before any work on the neck.",
  },
  {
    id: "cf-craniosacral",
    topic: "Craniosacral therapy",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Offered as a kind of energy work while massage is not yet possible.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 76 }],
      },
    ],
    evidence:
      "Two reviews of trials disagree: one found moderate effects on chronic pain, a later one no benefit in any condition. The movements of the skull on which it rests have not been demonstrated.",
    sources: ["haller-2019", "ceballos-laita-2024"],
    decision: "mark-evidence",
    weDo: "For information only, as hands that rest lightly; its claims are not shown.",
  },
  {
    id: "cf-energy-qi",
    topic: "Energy as an explanation",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Tense muscle is said to disturb the exchange of energy and information.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 4 }],
      },
      { says: "Spasm is traced to qi.", articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 85 }] },
    ],
    evidence:
      "Neither can be measured, and physiology explains muscle without them. Tai chi may help without that belief.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "Not shown and not used as a reason.",
  },
] as const satisfies readonly Conflict[];
