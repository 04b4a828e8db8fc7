import type { Drawing } from "../drawing";
import { seated } from "./positions";

/** Sitting, one palm on the cheek bone, trying to turn the head into it; nothing moves. */
export const neckIsometricRotation: Drawing = {
  id: "neck-isometric-rotation",
  view: "front",
  props: [],
  side: "right",
  closeUp: "chest",
  frames: [
    { pose: seated, alt: "Sitting tall, seen from the front, looking ahead, arms down." },
    {
      pose: {
        ...seated,
        hands: [
          {
            hand: "right",
            at: { from: "head", by: [0.02, -0.035, 0] },
            fingers: [-0.1, 1, -0.35],
            palm: [-0.5, -0.3, -1],
            elbow: [0.25, -0.4, 1],
          },
        ],
      },
      alt: "One palm lies on the cheek bone. The head tries to turn towards that side, the hand holds against it; nothing moves.",
      arrows: [
        {
          through: [
            [0, 0.075, -0.09],
            [0, 0.105, 0.0],
            [0, 0.08, 0.08],
          ],
          from: "head",
        },
        {
          through: [
            [0, -0.01, 0.23],
            [0, -0.01, 0.1],
          ],
          from: "head",
        },
      ],
    },
  ],
};
