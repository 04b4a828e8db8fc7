import type { Conflict } from "./types";

/** Not repeated as it stands: exercise and stretching. */
export const exerciseMoreConflicts = [
  {
    id: "cf-neck-end-range",
    topic: "Neck exercises to the limit",
    kind: "article-and-evidence",
    positions: [
      {
        says: "The head turns as far as it will go and tilts until it stops.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 287 },
          { article: "000_ca15de4cd6c16634.txt", line: 288 },
        ],
      },
      {
        says: "Pressing against the hand is done as hard as possible.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 289 }],
      },
      {
        says: "Nobody should overdo stretching, healthy or not.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 204 }],
      },
    ],
    evidence:
      "Full rotation and extension, and pressing with all force, are the parts that a weak joint, a diseased artery or high pressure cannot bear. For a healthy neck comfortable range is enough.",
    sources: ["ifompt-2020", "aha-resistance-2000"],
    decision: "replace",
    weDo: "The cue is comfortable range and half effort. End range is stopped by the rules on neck arteries and instability.",
  },
  {
    id: "cf-isometric-intensity",
    topic: "Greatest tension as a way to relax",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Each muscle group is held as tight as possible for 15 to 30 seconds.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 254 }],
      },
      {
        says: "The breath must flow, be it through clenched teeth.",
        articleLines: [
          { article: "000_ca15de4cd6c16634.txt", line: 254 },
          { article: "000_ca15de4cd6c16634.txt", line: 256 },
        ],
      },
    ],
    evidence:
      "Long holds with all force raise blood pressure steeply, and eye pressure too, even with an open airway. Relaxation training works with light to moderate tension for a few seconds.",
    sources: ["aha-resistance-2000", "professional-knowledge"],
    decision: "replace",
    weDo: "The cue is about half effort for 5 to 10 seconds. Strong holds are stopped for high pressure, aneurysm, eye disease, hernia and late pregnancy.",
  },
  {
    id: "cf-short-rest-hormone",
    topic: "Short rests and growth hormone",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Less than a minute of rest raises growth hormone and so makes muscle grow.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 124 }],
      },
      {
        says: "One to two minutes are needed to be ready again.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 13 }],
      },
    ],
    evidence:
      "The brief rise of hormones after a session does not predict growth. With longer rests people lift more and gain at least as much.",
    sources: ["west-phillips-2012", "schoenfeld-rest-2016"],
    decision: "mark-evidence",
    weDo: "The reason is not given. A rest of under a minute gets a note; it is for trained clients.",
  },
  {
    id: "cf-pull-up-promise",
    topic: "A number of pull-ups in a month",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Three or four more repetitions are promised within a month.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 135 }],
      },
    ],
    evidence: "Gains depend on the starting level, body weight and practice. No study stands behind the figure.",
    sources: ["professional-knowledge"],
    decision: "mark-evidence",
    weDo: "No number is promised; the client's own count is recorded.",
  },
  {
    id: "cf-no-injury-promise",
    topic: "Two exercises against every trouble of the spine",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Two strengthening exercises are said to keep the spine from all harm.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 143 }],
      },
    ],
    evidence: "Regular exercise makes new episodes of back pain rarer; no exercise excludes them.",
    sources: ["steffens-2016"],
    decision: "omit",
    weDo: "The exercises stay, the promise goes.",
  },
] as const satisfies readonly Conflict[];
