import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import { seated } from "../positions";
import { feetApart, hanging, onFeet, onFoot } from "../stances";

const march = onFoot("left", { hipFlexion: 66, kneeFlexion: 80, shoulderFlexion: -26, elbowFlexion: 60 });

const marching: Pose = { ...march, left: { ...march.left, shoulderFlexion: 36, elbowFlexion: 70 } };

/** Getting warm first, then easy unloaded movement. */
export const warmUpBeforeExercise: Drawing = {
  id: "warm-up-before-exercise",
  view: { azimuth: 30, elevation: 8 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: marching,
      alt: "First marching or walking until warm.",
      arrows: [
        {
          through: [
            [0.12, -0.05, 0.1],
            [0.15, 0.1, 0.1],
          ],
          from: "right.knee",
        },
      ],
    },
    {
      pose: {
        ...onFeet({}),
        both: { ...hanging, shoulderAbduction: 86, elbowFlexion: 8 },
        trunk: { lumbarRotation: 4, thoracicRotation: 20, neckRotation: 6 },
      },
      alt: "Then moving arms, hips and back with ease, for example turning with open arms.",
      arrows: [
        {
          through: [
            [0.26, -0.12, -0.16],
            [0.32, -0.12, 0.06],
            [0.18, -0.12, 0.28],
          ],
          from: "thorax",
        },
      ],
    },
    {
      pose: {
        ...onFeet({ trunk: 26, thigh: 46, shank: 22 }),
        trunk: { neckFlexion: -14 },
        feet: feetApart(0.08),
        both: { ...onFeet({ trunk: 26, thigh: 46, shank: 22 }).both, shoulderFlexion: 80 },
      },
      alt: "Then the first exercise with no weight, for example a small squat.",
    },
  ],
};

/** Training with an open window and a fan. */
export const coolTrainingRoom: Drawing = {
  id: "cool-training-room",
  view: { azimuth: 14, elevation: 6 },
  props: [
    { kind: "floor" },
    {
      kind: "sheet",
      tone: "water",
      points: [
        [-0.5, 0.62, -0.2],
        [-0.2, 0.62, -0.2],
        [-0.2, 1.02, -0.2],
        [-0.5, 1.02, -0.2],
      ],
    },
    {
      kind: "tubes",
      width: 0.018,
      lines: [
        [
          [-0.5, 0.62, -0.2],
          [-0.2, 0.62, -0.2],
          [-0.2, 1.02, -0.2],
          [-0.5, 1.02, -0.2],
          [-0.5, 0.62, -0.2],
        ],
        [
          [-0.5, 1.02, -0.2],
          [-0.62, 1.0, 0],
          [-0.62, 0.6, 0],
          [-0.5, 0.62, -0.2],
        ],
        [
          [0.42, 0, 0],
          [0.54, 0, 0],
          [0.48, 0, 0],
          [0.48, 0.5, 0],
        ],
      ],
    },
    { kind: "ball", at: [0.48, 0.56, 0], radius: 0.1, tone: "paper" },
    {
      kind: "tubes",
      width: 0.026,
      lines: [
        [
          [0.48, 0.63, 0],
          [0.48, 0.56, 0],
          [0.54, 0.52, 0],
        ],
        [
          [0.42, 0.52, 0],
          [0.48, 0.56, 0],
        ],
      ],
    },
  ],
  frames: [
    {
      pose: marching,
      alt: "Training in light clothes in a cool room, the window open and a fan on.",
    },
    {
      pose: {
        ...seated,
        pin: { point: "seat", x: -0.06 },
        feet: (seated.feet ?? []).map((foot) => ({ ...foot, at: { by: [0.2, 0, foot.at.by[2]] } as const })),
      },
      alt: "Resting in the moving air and stopping in good time, before it gets too hot.",
      props: [{ kind: "chair", x: -0.06, back: false }],
    },
  ],
};
