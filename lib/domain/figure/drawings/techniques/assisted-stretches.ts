import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import { framesOf, TABLE } from "./positions";
import { cushioned, FACE_UP, overClient, supineClient } from "./supine";

/** The arm is carried overhead; the other hand steadies the ribs. */
export const passiveShoulderStretch: Drawing = (() => {
  const [start, end] = framesOf(supineClient, [
    {
      on: overClient,
      hands: [
        { hand: "right", grip: "flat", at: [0.1, -0.19], heading: 20, arm: -150 },
        { hand: "left", grip: "flat", at: [0.2, -0.06], heading: 40, arm: -110 },
      ],
      strokes: [],
      pressure: 1,
      alt: "The client lies face up. The therapist holds one arm and steadies the ribs with the other hand.",
    },
    {
      on: overClient,
      hands: [
        { hand: "right", grip: "flat", at: [0.47, -0.14], heading: 10, arm: -150 },
        { hand: "left", grip: "flat", at: [0.2, -0.06], heading: 40, arm: -110 },
      ],
      strokes: [
        {
          kind: "glide",
          path: [
            [0.2, -0.2],
            [0.3, -0.225],
            [0.4, -0.2],
          ],
        },
      ],
      pressure: 1,
      alt: "The arm is carried slowly up beside the head to the first pull and rests there.",
    },
  ]);
  return {
    id: "passive-shoulder-stretch",
    view: FACE_UP,
    props: cushioned,
    crop: { middle: [-0.32, 0.5, 0.04], width: 0.5, height: 0.625 },
    frames: [
      start,
      {
        ...(end as typeof start),
        pose: {
          ...supineClient,
          right: { ...supineClient.both, shoulderFlexion: 160, shoulderAbduction: 12, elbowFlexion: 20 },
        },
      },
    ],
  };
})();

const kneesUp: Pose = {
  ...supineClient,
  both: { shoulderAbduction: 20, elbowFlexion: 8, hipFlexion: 80, kneeFlexion: 100, ankleDorsiflexion: -20 },
};

/** Both bent knees are guided to a pillow at one side. */
export const passiveLumbarRotation: Drawing = (() => {
  const [start, end] = framesOf(kneesUp, [
    {
      on: { ...overClient, origin: [0, TABLE + 0.3, 0] },
      hands: [
        { hand: "right", grip: "flat", at: [-0.06, 0.02], heading: -120, arm: 70 },
        { hand: "left", grip: "flat", at: [0.175, 0.06], heading: -66, arm: 98 },
      ],
      strokes: [],
      pressure: 1,
      alt: "The client lies face up with bent knees. One hand of the therapist rests on the knees, the other on the ribs.",
    },
    {
      on: { ...overClient, origin: [0, TABLE + 0.3, 0] },
      hands: [
        { hand: "right", grip: "flat", at: [-0.06, -0.06], heading: -120, arm: 70 },
        { hand: "left", grip: "flat", at: [0.175, 0.06], heading: -66, arm: 98 },
      ],
      strokes: [
        {
          kind: "glide",
          path: [
            [-0.1, 0.06],
            [-0.12, -0.02],
            [-0.1, -0.1],
          ],
        },
      ],
      pressure: 1,
      alt: "The hand guides both knees slowly down to a pillow at one side.",
    },
  ]);
  return {
    id: "passive-lumbar-rotation-stretch",
    view: FACE_UP,
    props: [...cushioned, { kind: "pillow", at: [0.0, TABLE + 0.02, 0.2], half: [0.09, 0.04, 0.06] }],
    crop: { middle: [-0.055, 0.5, 0], width: 0.46, height: 0.368 },
    frames: [
      start,
      {
        ...(end as typeof start),
        pose: {
          ...kneesUp,
          root: { pitch: -90, twist: 22 },
          trunk: { ...kneesUp.trunk, lumbarRotation: -6, thoracicRotation: -8 },
        },
      },
    ],
  };
})();
