import type { Drawing } from "../drawing";
import { seated } from "./positions";

/** One arm drawn across the chest by the other hand. */
export const crossBodyShoulderStretch: Drawing = {
  id: "cross-body-shoulder-stretch",
  view: { azimuth: 62, elevation: 6 },
  props: [],
  side: "right",
  closeUp: "waist",
  target: "right-shoulder",
  nearest: ["leftArm"],
  frames: [
    {
      pose: seated,
      alt: "Upright, seen at an angle from the front, shoulders low, arms relaxed.",
    },
    {
      pose: {
        ...seated,
        hands: [
          {
            hand: "right",
            at: { from: "left.shoulder", by: [0.12, -0.03, -0.06] },
            fingers: [0.1, 0, -1],
            palm: [-1, 0, 0],
            elbow: [0.4, -0.6, 1],
          },
          {
            hand: "left",
            at: { from: "right.elbow", by: [0.0, 0.01, 0.03] },
            fingers: [0, 0.7, 0.7],
            palm: [-1, 0, 0],
            elbow: [0.6, -1, -0.4],
          },
        ],
      },
      alt: "The arm lies across the chest below shoulder height. The other hand holds it above the elbow and draws it softly closer.",
      arrows: [
        {
          through: [
            [0.1, -0.11, 0.05],
            [0.1, -0.11, -0.08],
          ],
          from: "right.elbow",
        },
      ],
    },
  ],
};
