import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type Pose } from "../pose";

const knees = { hipAbduction: 14, ankleDorsiflexion: -50 } as const;
const base = {
  rests: [{ points: ["left.knee", "right.knee"], on: FLOOR }],
  pin: { point: "right.knee", x: 0 },
} as const;
const upright: Pose = {
  ...base,
  root: { pitch: 92 },
  trunk: { neckFlexion: -8 },
  both: { ...knees, hipFlexion: 92, kneeFlexion: 94 },
  hands: bothHands({ at: { by: [0.36, 0, 0.12] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-1, 0, 0.2] }),
};

/** Kneeling and sitting back to the heels, arms stretched ahead, head on a pillow. */
export const childPose: Drawing = {
  id: "child-pose",
  view: { azimuth: 9, elevation: 22 },
  props: [{ kind: "mat" }, { kind: "pillow", at: [0.29, 0.025, 0], half: [0.065, 0.025, 0.1] }],
  target: "whole-back",
  frames: [
    { pose: upright, alt: "On hands and knees on a mat, knees apart, a pillow ahead." },
    {
      pose: {
        ...base,
        root: { pitch: 78 },
        trunk: { lumbarFlexion: 24, thoracicFlexion: 10, neckFlexion: 14 },
        both: { ...knees, hipFlexion: 126, kneeFlexion: 152 },
        hands: bothHands({ at: { by: [0.42, 0, 0.2] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-0.3, 0.5, 1] }),
      },
      alt: "Sitting back to the heels, trunk folded over the thighs, arms stretched ahead on the floor, forehead on a pillow.",
      arrows: [
        {
          through: [
            [0.06, 0.18, 0.1],
            [-0.06, 0.17, 0.1],
            [-0.16, 0.1, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
