import type { Conflict } from "./types";

/** Not repeated as it stands: massage. */
export const massageMoreConflicts = [
  {
    id: "cf-session-length",
    topic: "Length of a session and undressing",
    kind: "article-and-practice",
    positions: [
      { says: "Twenty-five minutes at most.", articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 114 }] },
      {
        says: "Massage is done on bare skin only.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 112 }],
      },
    ],
    evidence:
      "Professional sessions often last 30 to 60 minutes; the limit is this author's custom. Everything that is not being worked on is draped, and work through clothing is possible.",
    sources: ["fritz-2013", "professional-knowledge"],
    decision: "show-both",
    weDo: "A session in a plan is held to 25 minutes; the practitioner may go beyond with a reason. Draping and consent are part of every session.",
  },
  {
    id: "cf-massage-safest",
    topic: "Massage as the best and safest way",
    kind: "within-an-article",
    positions: [
      {
        says: "Massage is called the best remedy for back discomfort and, with needles and physiotherapy, the safest.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 109 },
          { article: "000_ca15de4cd6c16634.txt", line: 212 },
        ],
      },
      {
        says: "Massage has contraindications, and no way to relax muscle is quite harmless.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 240 }],
      },
    ],
    evidence:
      "A guideline accepts massage only together with exercise, and the gain is short-lived. Serious harm is rare; it follows missed contraindications or too much force.",
    sources: ["nice-ng59", "furlan-2015", "vte-massage-2010"],
    decision: "replace",
    weDo: "Never called best or safest: the check comes first, exercise goes with it.",
  },
  {
    id: "cf-covid-note",
    topic: "Massage on hold because of COVID-19",
    kind: "outdated",
    positions: [
      {
        says: "Hands-on work has to wait until the country opens again.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 76 }],
      },
    ],
    evidence: "Written for the closures of 2020 and out of date. Contagious illness remains a reason to postpone.",
    sources: ["professional-knowledge"],
    decision: "omit",
    weDo: "No rule is made of the closure; the rules on fever and acute infection stay.",
  },
] as const satisfies readonly Conflict[];
