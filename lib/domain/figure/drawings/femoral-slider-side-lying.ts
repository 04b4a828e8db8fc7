import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { sideLying, sidePillow } from "./positions";

const start: Pose = {
  ...sideLying,
  pin: { point: "head", x: -0.41, z: 0.02 },
  right: { ...sideLying.right, hipFlexion: 70, kneeFlexion: 80 },
};
const arm = { shoulderFlexion: 40, elbowFlexion: 70 } as const;

/** Lying on the side in a mild curl: the upper thigh swings back as the head looks up, and forward as the chin drops. */
export const femoralSliderSideLying: Drawing = {
  id: "femoral-slider-side-lying",
  view: "side-lying",
  props: [{ kind: "mat" }, sidePillow(0)],
  side: "left",
  frames: [
    {
      pose: {
        ...start,
        trunk: { ...sideLying.trunk, lumbarFlexion: 14, thoracicFlexion: 18, neckFlexion: 28, headFlexion: 12 },
        left: { ...arm, hipFlexion: 84, kneeFlexion: 105 },
      },
      alt: "Lying on one side, curled up a bit, seen from above. The upper knee is bent and forward, the chin tucked.",
      arrows: [
        {
          through: [
            [0.07, 0, -0.09],
            [0.11, 0, 0],
            [0.07, 0, 0.1],
          ],
          from: "left.knee",
        },
      ],
    },
    {
      pose: {
        ...start,
        trunk: { ...sideLying.trunk, lumbarFlexion: 10, thoracicFlexion: 14, neckFlexion: -16, headFlexion: -12 },
        left: { ...arm, hipFlexion: 0, kneeFlexion: 105 },
      },
      alt: "The upper thigh is taken back with the knee bent, and the head looks up a little.",
      arrows: [
        {
          follow: "left.knee",
          by: [0.06, 0, 0.02],
        },
        {
          through: [
            [-0.08, 0, 0.13],
            [-0.16, 0, 0.08],
            [-0.17, 0, -0.03],
          ],
          from: "head",
        },
      ],
    },
  ],
};
