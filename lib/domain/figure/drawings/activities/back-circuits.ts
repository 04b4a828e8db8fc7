import type { Drawing } from "../../drawing";
import { bothFeet, bothHands } from "../../pair";
import { FLOOR, type Pose } from "../../pose";
import { allFours, hookLying, palmsDown } from "../positions";
import { feetApart, onFeet } from "../stances";

const feet = bothFeet({ at: { by: [0.56, 0, 0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [0.3, 1, 0] });

/** Hips lifted on feet and shoulders. */
export const bridge: Pose = {
  ...hookLying,
  root: { pitch: -119 },
  trunk: { lumbarFlexion: 2, thoracicFlexion: 14, neckFlexion: 14, headFlexion: 8 },
  rests: [{ points: ["upperBack"], on: FLOOR }],
  pin: { point: "upperBack", x: -0.28 },
  feet: feet.map((foot) => ({ ...foot, at: { by: [0.28, 0, foot.at.by[2]] } as const })),
  hands: palmsDown(0.06),
};

const kneeling = allFours(78, { neckFlexion: -8, lumbarFlexion: 4 });

/** On hands and knees, one arm ahead and the opposite leg back; head towards +x. */
export const reaching: Pose = {
  ...kneeling,
  rests: [{ points: ["left.knee"], on: FLOOR }],
  pin: { point: "left.knee", x: -0.12 },
  right: { hipFlexion: -10, kneeFlexion: 2, ankleDorsiflexion: -10 },
  left: { ...kneeling.both, shoulderFlexion: 168, shoulderAbduction: 4 },
  hands: (kneeling.hands ?? [])
    .filter(({ hand }) => hand === "right")
    .map((held) => ({ ...held, at: { by: [0.21, 0, 0.12] } as const })),
};

/** Bridge, bird dog and hip hinge: a small circuit for the back. */
export const progressiveBackStrengthening: Drawing = {
  id: "progressive-back-strengthening",
  view: { azimuth: 6, elevation: 6 },
  props: [{ kind: "mat" }],
  frames: [
    {
      pose: bridge,
      alt: "First move, the bridge: on the back, knees bent, feet flat, the hips are lifted.",
      arrows: [
        {
          through: [
            [0.02, 0.1, 0.1],
            [0.02, 0.22, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
    {
      pose: reaching,
      alt: "Second move: on hands and knees, one arm stretched ahead and the opposite leg back, the back flat.",
      arrows: [
        {
          through: [
            [0.02, -0.2, 0.05],
            [-0.03, -0.05, 0.05],
          ],
          from: "right.ankle",
        },
      ],
    },
    {
      pose: {
        ...onFeet({ trunk: 62, thigh: 26, shank: 4 }),
        trunk: { neckFlexion: -12 },
        feet: feetApart(0.065),
        hands: bothHands({
          at: { from: "right.thigh", by: [0.02, 0.02, 0] },
          fingers: [0.1, -1, 0],
          palm: [-1, 0, 0],
          elbow: [-0.4, 0, 1],
        }),
      },
      alt: "Third move, the hip hinge: standing, hands on the thighs, hips pushed back, the back flat.",
      arrows: [
        {
          through: [
            [-0.1, 0.06, 0.1],
            [-0.25, 0.06, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
