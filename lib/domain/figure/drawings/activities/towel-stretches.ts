import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { FootContact, HandContact, Pose } from "../../pose";
import { footFlat, onBack } from "../lying-positions";

/** Both hands hold the towel on the way to the raised foot. */
const holding = (x: number, y: number): readonly HandContact[] => [
  { hand: "right", at: { by: [x, y, 0.09] }, fingers: [0.2, 1, -0.2], palm: [1, 0, -0.6], elbow: [-0.2, -0.6, 1] },
  { hand: "left", at: { by: [x, y, 0.03] }, fingers: [0.2, 1, 0.2], palm: [1, 0, 0.6], elbow: [-0.2, -0.6, -1] },
];
const lying = (hip: number, knee: number, hands: readonly HandContact[]): Pose => ({
  ...onBack,
  right: { hipFlexion: hip, kneeFlexion: knee, ankleDorsiflexion: 4 },
  feet: [footFlat("left")],
  hands,
  fists: ["left", "right"],
});
const loose = lying(56, 66, holding(0.02, 0.25));
const pulled = lying(76, 10, holding(-0.02, 0.305));

/** On the back, raising one almost straight leg with a towel round the foot. */
export const hamstringStretchTowel: Drawing = {
  id: "hamstring-stretch-towel",
  view: "side",
  props: [{ kind: "mat" }],
  gear: [{ kind: "strap", foot: "right", hands: ["left", "right"] }],
  side: "right",
  frames: [
    {
      pose: loose,
      alt: "Lying on the back, one foot flat. A towel is round the other foot, both hands hold its ends.",
    },
    {
      pose: pulled,
      alt: "The leg is raised with the towel, the knee almost straight. The hips and the other foot stay down.",
      arrows: [
        {
          through: [
            [0.23, -0.12, 0.05],
            [0.14, 0.0, 0.05],
            [0.03, 0.06, 0.05],
          ],
          from: "right.ankle",
        },
      ],
    },
  ],
};

const across: FootContact = {
  foot: "right",
  at: { from: "left.knee", by: [-0.06, 0.0, -0.05] },
  toes: [0.2, 1, -0.3],
  sole: [0, -0.2, -1],
  knee: [0.2, 0.5, 1],
};

/** Hamstrings, thigh to the trunk, figure four: one leg through three easy stretches. */
export const regularSpinalSupportStretching: Drawing = {
  id: "regular-spinal-support-stretching",
  view: { azimuth: 30, elevation: 14 },
  props: [{ kind: "mat" }],
  side: "right",
  frames: [
    {
      pose: pulled,
      alt: "First: on the back, a towel round one foot, that leg raised almost straight to a mild pull.",
      gear: [{ kind: "strap", foot: "right", hands: ["left", "right"] }],
      arrows: [
        {
          through: [
            [0.23, -0.12, 0.05],
            [0.14, 0.0, 0.05],
            [0.03, 0.06, 0.05],
          ],
          from: "right.ankle",
        },
      ],
    },
    {
      pose: {
        ...onBack,
        right: { hipFlexion: 116, kneeFlexion: 112, ankleDorsiflexion: -10 },
        feet: [footFlat("left")],
        hands: bothHands({
          at: { from: "right.thigh", by: [0.01, -0.02, 0.03] },
          fingers: [0, 0.4, -1],
          palm: [-1, 0, 0],
          elbow: [0, -0.5, 1],
        }).map((held) => ({
          ...held,
          at: { from: "right.thigh", by: [0.01, -0.02, held.hand === "right" ? 0.03 : -0.03] } as const,
        })),
      },
      alt: "Second: both hands behind the same thigh draw it towards the trunk.",
      arrows: [
        {
          through: [
            [0.16, 0.08, 0.05],
            [0.06, 0.12, 0.05],
            [-0.06, 0.1, 0.05],
          ],
          from: "right.knee",
        },
      ],
    },
    {
      pose: {
        ...onBack,
        feet: [footFlat("left"), across],
        hands: bothHands({ at: { by: [0.08, 0, 0.17] }, fingers: [1, 0, 0.1], palm: [0, -1, 0], elbow: [0, 0.4, 1] }),
      },
      alt: "Third: the ankle lies across the other thigh, the knee moves away from the face.",
      arrows: [
        {
          through: [
            [-0.05, 0.1, 0.02],
            [0.12, 0.07, 0.1],
          ],
          from: "right.knee",
        },
      ],
    },
  ],
};
