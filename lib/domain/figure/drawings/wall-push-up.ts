import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { onFeet } from "./stances";

const WALL = 0.45;
const plank = (lean: number, protraction: number): Pose => ({
  ...onFeet({ trunk: lean, thigh: -lean, shank: lean }),
  both: { ...onFeet({ trunk: lean, thigh: -lean, shank: lean }).both, shoulderProtraction: protraction },
  hands: bothHands({
    at: { by: [WALL, 0.8, 0.13] },
    fingers: [0, 1, 0],
    palm: [1, 0, 0],
    elbow: [-0.5, -1, 0.7],
  }),
});

/** Leaning on a wall with straight arms, bending the elbows and pushing back. */
export const wallPushUp: Drawing = {
  id: "wall-push-up",
  view: { azimuth: 5, elevation: 6 },
  props: [{ kind: "wall", x: WALL + 0.024, height: 1.2 }, { kind: "floor" }],
  frames: [
    {
      pose: plank(9, 10),
      alt: "Standing an arm's length from a wall, hands on it at chest height, arms straight, body in one line.",
    },
    {
      pose: plank(20, -6),
      alt: "Elbows bent, chest close to the wall, the body still in one straight line.",
      arrows: [
        {
          through: [
            [-0.24, 0.05, 0.1],
            [-0.09, 0.02, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
