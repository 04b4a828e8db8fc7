import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { onFoot } from "./stances";

const hold: HandContact = {
  hand: "left",
  at: { by: [0.04, 0.5, -0.26] },
  fingers: [1, 0, -0.3],
  palm: [0, -1, 0],
  elbow: [-0.7, 0, -1],
};

/** Standing on one leg beside a counter. */
export const singleLegStand: Drawing = {
  id: "single-leg-stand",
  view: { azimuth: 66, elevation: 8 },
  props: [{ kind: "floor" }, { kind: "block", from: [-0.16, 0, -0.5], to: [0.2, 0.5, -0.23] }],
  side: "right",
  target: "right-hip",
  frames: [
    {
      pose: { ...onFoot("right", {}), hands: [hold] },
      alt: "Standing on both feet beside a kitchen counter, one hand on it.",
    },
    {
      pose: { ...onFoot("right", { hipFlexion: 26, kneeFlexion: 62 }, { thigh: 4, shank: 3 }), hands: [hold] },
      alt: "Standing on one leg, the other foot lifted a little, hips level, one hand on the counter.",
      arrows: [
        {
          through: [
            [0.1, -0.12, 0],
            [0.1, 0.0, 0],
          ],
          from: "left.ankle",
        },
      ],
    },
  ],
};
