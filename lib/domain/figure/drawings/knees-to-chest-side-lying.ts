import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { sideLying, sidePillow } from "./positions";

const hold: HandContact = {
  hand: "left",
  at: { from: "left.shin", by: [0, 0, 0] },
  fingers: [1, -0.5, 0],
  palm: [0, -0.5, -1],
  elbow: [-0.2, 0.5, 1],
};

/** The head stays on its pillow while the body curls. */
const pin = { point: "head", x: -0.41, z: 0.02 } as const;

/** Lying on the side and drawing both knees up; seen from above. */
export const kneesToChestSideLying: Drawing = {
  id: "knees-to-chest-side-lying",
  view: "side-lying",
  props: [{ kind: "mat" }, sidePillow(0)],
  target: "low-back",
  frames: [
    {
      pose: {
        ...sideLying,
        pin,
        both: { ...sideLying.both, hipFlexion: 35, kneeFlexion: 50 },
        left: { shoulderFlexion: 50, elbowFlexion: 70 },
      },
      alt: "Lying on one side, seen from above, knees slightly bent, head on a pillow.",
    },
    {
      pose: {
        ...sideLying,
        pin,
        trunk: { ...sideLying.trunk, lumbarFlexion: 18, thoracicFlexion: 14, neckFlexion: 10 },
        both: { hipFlexion: 118, kneeFlexion: 125 },
        hands: [hold],
      },
      alt: "Lying on one side. Both knees are drawn up to the chest and the upper hand holds the shin. The back is round.",
      arrows: [
        {
          through: [
            [0.34, 0, 0.22],
            [0.27, 0, 0.32],
            [0.13, 0, 0.35],
          ],
          from: "left.hip",
        },
      ],
    },
  ],
};
