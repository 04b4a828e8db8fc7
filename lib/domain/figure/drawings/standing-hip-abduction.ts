import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { onFoot } from "./stances";

const hold: HandContact = {
  hand: "left",
  at: { by: [0.03, 0.5, -0.25] },
  fingers: [0.7, -0.3, -0.4],
  palm: [0, -1, 0],
  elbow: [-0.5, 0, -1],
};

/** Holding a chair and lifting one straight leg to the side. */
export const standingHipAbduction: Drawing = {
  id: "standing-hip-abduction",
  view: "front",
  props: [{ kind: "floor" }, { kind: "chair", x: 0.13, z: -0.33, beside: true }],
  side: "right",
  target: "right-hip",
  frames: [
    {
      pose: { ...onFoot("left", { shoulderAbduction: 8 }), hands: [hold] },
      alt: "Standing tall, seen from the front, one hand on the back of a chair beside the body.",
    },
    {
      pose: { ...onFoot("left", { hipAbduction: 28, shoulderAbduction: 14 }), hands: [hold] },
      alt: "The straight leg on the free side is lifted out to the side, toes to the front, trunk upright.",
      arrows: [
        {
          through: [
            [0.05, 0.06, -0.05],
            [0.05, 0.09, 0.06],
            [0.05, 0.15, 0.14],
          ],
          from: "right.ankle",
        },
      ],
    },
  ],
};
