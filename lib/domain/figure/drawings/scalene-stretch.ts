import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { seated } from "./positions";

const collarBone: HandContact = {
  hand: "left",
  at: { from: "right.shoulder", by: [0.02, -0.05, -0.07] },
  fingers: [0, 0.35, 1],
  palm: [-1, 0, 0],
  elbow: [0.4, -1, -0.8],
};

/** Sitting, a flat hand below the collar bone, tilting the head away and lifting the chin a little. */
export const scaleneStretch: Drawing = {
  id: "scalene-stretch",
  view: "front",
  props: [],
  side: "right",
  closeUp: "waist",
  target: "neck",
  frames: [
    {
      pose: { ...seated, hands: [collarBone] },
      alt: "Sitting tall, seen from the front. One hand lies flat below the collar bone of the other side.",
    },
    {
      pose: { ...seated, trunk: { neckSideBend: -32, neckFlexion: -6, headFlexion: -16 }, hands: [collarBone] },
      alt: "The hand keeps the ribs down. The head is tilted away to the side of that hand, the chin a little lifted.",
      arrows: [
        {
          through: [
            [0, 0.235, 0.03],
            [0, 0.225, -0.06],
            [0, 0.185, -0.135],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
