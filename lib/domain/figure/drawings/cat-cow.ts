import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type Pose } from "../pose";

const onAllFours = (trunk: NonNullable<Pose["trunk"]>, pitch: number): Pose => ({
  root: { pitch },
  trunk,
  both: { hipFlexion: pitch + 2, kneeFlexion: 82, ankleDorsiflexion: -50 },
  rests: [{ points: ["left.knee", "right.knee"], on: FLOOR }],
  pin: { point: "right.knee", x: 0 },
  hands: bothHands({ at: { by: [0.33, 0, 0.12] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-1, 0, 0.2] }),
});

/** Rounding and hollowing the back on hands and knees. */
export const catCow: Drawing = {
  id: "cat-cow",
  view: "side",
  props: [{ kind: "mat" }],
  target: "whole-back",
  frames: [
    {
      pose: onAllFours({ lumbarFlexion: -22, thoracicFlexion: -14, neckFlexion: -28 }, 94),
      alt: "On hands and knees. The belly sinks, the back is hollow and the head looks ahead.",
    },
    {
      pose: onAllFours({ lumbarFlexion: 30, thoracicFlexion: 38, neckFlexion: 30 }, 48),
      alt: "On hands and knees. The back is rounded up towards the ceiling and the head hangs down.",
      arrows: [
        {
          through: [
            [0, 0.1, 0],
            [0, 0.2, 0],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
