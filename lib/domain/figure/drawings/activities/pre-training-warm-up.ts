import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import { feetApart, hanging, onFeet, onFoot } from "../stances";

const march = onFoot("left", { hipFlexion: 70, kneeFlexion: 84, shoulderFlexion: -22, elbowFlexion: 60 });
const swing = onFeet({});

/** Warming up: march, swing the arms, small squats, hip hinges. */
export const preTrainingWarmUp: Drawing = {
  id: "pre-training-warm-up",
  view: { azimuth: 24, elevation: 8 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: { ...march, left: { ...march.left, shoulderFlexion: 34, elbowFlexion: 70 } },
      alt: "First marching on the spot with knees lifted in turn and arms swinging.",
    },
    {
      pose: { ...swing, both: { ...hanging, shoulderFlexion: 84, elbowFlexion: 6 } },
      alt: "Standing tall, both arms swing forward to shoulder height and back again.",
      arrows: [
        {
          through: [
            [0.16, 0.02, 0.05],
            [0.33, 0.12, 0.05],
            [0.4, 0.3, 0.05],
          ],
          from: "right.hip",
        },
      ],
    },
    {
      pose: {
        ...onFeet({ trunk: 26, thigh: 46, shank: 22 }),
        trunk: { neckFlexion: -14 },
        feet: feetApart(0.08),
        hands: bothHands({ at: { by: [0.36, 0.72, 0.06] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [0, -1, 0.5] }),
      },
      alt: "A small squat: hips back, knees bent over the toes, arms ahead.",
      arrows: [
        {
          through: [
            [-0.18, 0.14, 0.1],
            [-0.18, 0, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
    {
      pose: {
        ...onFeet({ trunk: 48, thigh: 22, shank: 4 }),
        trunk: { neckFlexion: -10 },
        feet: feetApart(0.065),
        hands: bothHands({
          at: { from: "right.thigh", by: [0.02, 0.02, 0] },
          fingers: [0.1, -1, 0],
          palm: [-1, 0, 0],
          elbow: [-0.4, 0, 1],
        }),
      },
      alt: "A hip hinge: knees soft, hips pushed back, the back stays flat, hands slide down the thighs.",
      arrows: [
        {
          through: [
            [-0.1, 0.06, 0.1],
            [-0.24, 0.06, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
