import type { Drawing } from "../drawing";
import type { HandContact, Pose } from "../pose";
import { sideLying, sidePillow } from "./positions";

const hold: HandContact = {
  hand: "left",
  at: { from: "left.ankle", by: [-0.01, 0, 0.01] },
  fingers: [0.2, -1, 0],
  palm: [0, 0, 1],
  elbow: [0, 0.5, -1],
};
const start: Pose = { ...sideLying, left: { hipFlexion: 16, kneeFlexion: 150, ankleDorsiflexion: -30 }, hands: [hold] };

/** Lying on the side, drawing the upper foot to the buttock; seen from above. */
export const sideLyingQuadricepsStretch: Drawing = {
  id: "side-lying-quadriceps-stretch",
  view: "side-lying",
  props: [{ kind: "mat" }, sidePillow(0)],
  side: "left",
  frames: [
    {
      pose: start,
      alt: "Lying on one side, seen from above. The upper hand holds the ankle of the bent upper leg, the knee is ahead.",
    },
    {
      pose: { ...start, left: { hipFlexion: -14, kneeFlexion: 140, ankleDorsiflexion: -30 } },
      alt: "The hand draws the heel towards the buttock and the knee back, in line with the hip. The low back stays as it is.",
      arrows: [
        {
          follow: "left.knee",
          by: [0.07, 0, 0],
        },
      ],
    },
  ],
};
