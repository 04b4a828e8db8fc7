import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFeet } from "./stances";

const hands = bothHands({ at: { by: [0.2, 0.5, 0.1] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-1, -0.3, 0.3] });

/** Holding a counter and bending hips and knees a third of the way. */
export const miniSquatSupported: Drawing = {
  id: "mini-squat-supported",
  view: "side",
  props: [{ kind: "floor" }, { kind: "block", from: [0.14, 0, -0.2], to: [0.36, 0.5, 0.2] }],
  frames: [
    { pose: { ...onFeet({}), hands }, alt: "Standing upright at a kitchen counter, both hands on it." },
    {
      pose: { ...onFeet({ trunk: 34, thigh: 44, shank: 16 }), trunk: { neckFlexion: -16 }, hands },
      alt: "Hips pushed back and knees bent a third of the way, hands on the counter, back long, heels on the floor.",
      arrows: [
        {
          through: [
            [-0.09, 0.14, 0.1],
            [-0.14, 0.06, 0.1],
            [-0.16, -0.04, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
