import type { Conflict } from "./types";

/** Not repeated as it stands: massage. */
export const massageConflicts = [
  {
    id: "cf-massage-waste",
    topic: "Massage, waste and toxins",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Massage clears spent substances and moves blood and lymph.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 104 }],
      },
      {
        says: "It pushes out calcium residue and other waste.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 78 },
          { article: "004_c888564792bce450.txt", line: 89 },
        ],
      },
      {
        says: "Motion and water rinse toxins away.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 30 },
          { article: "004_c888564792bce450.txt", line: 64 },
        ],
      },
    ],
    evidence:
      "Massage has not been shown to remove lactate, calcium or toxins; in one experiment it slowed the removal of lactate. What it does offer is comfort, some relief of pain and a little range for a short time. Liver and kidneys deal with toxins.",
    sources: ["wiltshire-2010", "professional-knowledge"],
    decision: "omit",
    weDo: "The explanation is not shown. Massage is explained by comfort and relief.",
  },
  {
    id: "cf-adhesions",
    topic: "Breaking up adhesions",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Rolling and pressing are said to break tissue that has stuck together.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 89 }],
      },
    ],
    evidence:
      "Never shown in living people; firm connective tissue hardly yields to the force of hands. The ease felt afterwards is more likely a change in how the nervous system handles tension and pain.",
    sources: ["chaudhry-2008", "professional-knowledge"],
    decision: "omit",
    weDo: "Not shown; clients hear that pressure can ease tightness for a while.",
  },
  {
    id: "cf-press-hard",
    topic: "How hard to press",
    kind: "article-and-article",
    positions: [
      {
        says: "In very strong pain the fingers press as hard as they can, and harder if it has not helped.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 51 }],
      },
      {
        says: "Massage waits until the worst pain is over.",
        articleLines: [{ article: "004_c888564792bce450.txt", line: 76 }],
      },
      {
        says: "Little force; slow, smooth strokes.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 118 }],
      },
      {
        says: "Pain ends the work; hard pressing and bruises are to be avoided.",
        articleLines: [
          { article: "004_c888564792bce450.txt", line: 87 },
          { article: "004_c888564792bce450.txt", line: 93 },
          { article: "004_c888564792bce450.txt", line: 97 },
        ],
      },
    ],
    evidence:
      "Force can bruise, hurt nerves and break weak bone, and more of it is not known to help more. Pressure that the client finds tolerable is enough.",
    sources: ["nccih-2019", "professional-knowledge"],
    decision: "replace",
    weDo: "Graded pressure within comfort, never on the spine itself, ended by pain. The instruction to press harder is not repeated.",
  },
  {
    id: "cf-thumb-pressure-nerves",
    topic: "Pressure beside the spine",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Four fingers press beside the spine or into the spasm.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 51 }],
      },
      {
        says: "A strip of 5 cm on both sides of the spine is worked.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 234 }],
      },
    ],
    evidence:
      "Muscle beside the spine takes pressure; the bony points do not, and the front and sides of the neck hold arteries and nerves.",
    sources: ["professional-knowledge"],
    decision: "replace",
    weDo: "Techniques keep to the muscle beside the spine, never on the bone, never on the front of the neck.",
  },
] as const satisfies readonly Conflict[];
