import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { sideLying } from "./positions";

const underHead = { shoulderFlexion: 140, elbowFlexion: 120, forearmPronation: 40 } as const;
const hold: HandContact = {
  hand: "left",
  at: { from: "left.shin", by: [0, 0, 0.02] },
  fingers: [1, -0.2, 0.1],
  palm: [0, -0.4, -1],
  elbow: [-0.3, 0.6, 1],
};

/** Lying on the side and drawing both knees up; seen from above. */
export const kneesToChestSideLying: Drawing = {
  id: "knees-to-chest-side-lying",
  view: "side-lying",
  props: [{ kind: "mat" }],
  target: "low-back",
  frames: [
    {
      pose: {
        ...sideLying,
        both: { ...sideLying.both, hipFlexion: 35, kneeFlexion: 50 },
        right: underHead,
        left: { shoulderFlexion: 60, elbowFlexion: 70 },
      },
      alt: "Lying on one side, seen from above, knees slightly bent, head on the lower arm.",
    },
    {
      pose: {
        ...sideLying,
        trunk: { lumbarFlexion: 18, thoracicFlexion: 16, neckFlexion: 10 },
        both: { hipFlexion: 118, kneeFlexion: 125 },
        right: underHead,
        hands: [hold],
      },
      alt: "Lying on one side. Both knees are drawn up to the chest and the upper hand holds the shin. The back is round.",
      arrows: [
        {
          through: [
            [0.24, 0, 0.1],
            [0.2, 0, 0.2],
            [0.04, 0, 0.24],
          ],
          from: "left.hip",
        },
      ],
    },
  ],
};
