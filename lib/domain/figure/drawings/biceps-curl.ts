import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFeet } from "./stances";

const stance = { ...onFeet({ thigh: 3, shank: 3 }), fists: ["left", "right"] } as const;

/** Bending the elbows with a weight in each hand. */
export const bicepsCurl: Drawing = {
  id: "biceps-curl",
  view: { azimuth: 40, elevation: 6 },
  props: [{ kind: "floor" }],
  gear: [{ kind: "dumbbell" }],
  frames: [
    {
      pose: {
        ...stance,
        hands: bothHands({
          at: { from: "right.shoulder", by: [0.07, -0.35, 0.03] },
          fingers: [0.1, -1, 0],
          palm: [1, 0.1, 0],
          elbow: [-1, 0, 0.2],
        }),
      },
      alt: "Standing tall, arms hanging, a weight in each hand, palms to the front.",
    },
    {
      pose: {
        ...stance,
        hands: bothHands({
          at: { from: "right.shoulder", by: [0.1, -0.03, 0.04] },
          fingers: [-0.2, 1, 0],
          palm: [-1, -0.2, 0],
          elbow: [-0.1, -1, 0.05],
        }),
      },
      alt: "Both elbows fully bent, the weights in front of the shoulders. The upper arms stay at the sides.",
      arrows: [
        {
          through: [
            [0.14, -0.28, -0.16],
            [0.22, -0.17, -0.16],
            [0.19, -0.05, -0.16],
          ],
          from: "right.palm",
        },
      ],
    },
  ],
};
