import type { Conflict } from "./types";

/** Not repeated as it stands: exercise and stretching. */
export const exerciseConflicts = [
  {
    id: "cf-warm-up-stretch",
    topic: "Stretching: cold, before or after",
    kind: "article-and-article",
    positions: [
      {
        says: "Stretching beforehand and warming up both belong to training.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 47 }],
      },
      {
        says: "A good warm-up comes before any exercise.",
        articleLines: [{ article: "001_af397698c6f6c937.txt", line: 54 }],
      },
      {
        says: "Stretching while cold may be useless; a general warm-up is what counts.",
        articleLines: [{ article: "003_4780e388aed0fa4a.txt", line: 26 }],
      },
      {
        says: "Hips and seat are stretched as part of the warm-up for squats.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 101 }],
      },
      {
        says: "Stretching matters most right after the work or between sets.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 102 }],
      },
    ],
    evidence:
      "A general warm-up is sound practice. Long static holds of a minute or more just before strength work lower force slightly; short ones hardly matter. For range the time of day is of no importance.",
    sources: ["behm-2016"],
    decision: "show-both",
    weDo: "Loading without a warm-up before it gets a note. Stretching is offered after the warm-up or after training; long holds before lifting are left to the practitioner.",
  },
  {
    id: "cf-stretch-soreness",
    topic: "Stretching against soreness",
    kind: "article-and-evidence",
    positions: [
      {
        says: "Stretching counts among the best remedies for sore muscle.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 102 }],
      },
      {
        says: "On the day after it is not needed, though welcome.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 102 }],
      },
      {
        says: "Who leaves it out is threatened with cramp and spasm.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 35 }],
      },
    ],
    evidence:
      "Trials agree that stretching before or after exercise changes soreness over the following days very little, by a few points of a hundred at most. That leaving it out causes spasm has not been shown.",
    sources: ["herbert-2011"],
    decision: "mark-evidence",
    weDo: "Stretching is offered for range and comfort. Less soreness is not promised.",
  },
  {
    id: "cf-train-through-soreness",
    topic: "Training a sore muscle",
    kind: "within-an-article",
    positions: [
      {
        says: "Sore muscle is loaded again, far lighter (a third to a half), to bring blood.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 105 }],
      },
      {
        says: "Small muscles rest two to three days and large ones up to a week; less is overtraining.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 33 }],
      },
      { says: "Mild soreness does no harm.", articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 23 }] },
    ],
    evidence:
      "Light movement eases soreness while it lasts and does not speed repair. Hard work on very sore muscle means less strength, poorer technique and later recovery; lasting harm from moderate work is not shown.",
    sources: ["cheung-2003"],
    decision: "show-both",
    weDo: "Light work is allowed at no more than half of the usual load, and not with warning signs or while on a muscle relaxant.",
  },
  {
    id: "cf-recovery-vs-frequency",
    topic: "Rest days against training days",
    kind: "within-an-article",
    positions: [
      {
        says: "Back muscles need three to seven days between sessions.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 33 }],
      },
      {
        says: "The pull-up program trains the back three times a week, a single day apart.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 141 }],
      },
      {
        says: "The posture program runs two or three times a week.",
        articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 149 }],
      },
    ],
    evidence:
      "General guidance asks for two or three sessions a week for each muscle group with about 48 hours between; no difference in results argues for a full week off. After very hard or new work longer rest is sensible.",
    sources: ["acsm-2021", "schoenfeld-frequency-2016"],
    decision: "show-both",
    weDo: "A plan that is denser than the article's rule carries a note with both lines; the practitioner decides.",
  },
  {
    id: "cf-pain-during-exercise",
    topic: "How much pain exercise may cause",
    kind: "article-and-article",
    positions: [
      { says: "Whatever hurts is stopped.", articleLines: [{ article: "000_ca15de4cd6c16634.txt", line: 281 }] },
      {
        says: "A slight ache at the start may pass; stronger pain that lasts over a quarter of an hour means stop and ask a doctor.",
        articleLines: [{ article: "002_f5ba936aec9c3c70.txt", line: 87 }],
      },
    ],
    evidence:
      "In chronic pain, exercise that hurts a little is no worse than exercise without pain, and may be slightly better at first. Pain that rises, spreads down a limb or stays afterwards is a reason to stop; in acute episodes the stricter line is sensible.",
    sources: ["smith-2017"],
    decision: "show-both",
    weDo: "Pain is rated 0 to 10; the plan stops at more than mild pain or after 15 minutes. The practitioner may set the stricter rule.",
  },
] as const satisfies readonly Conflict[];
