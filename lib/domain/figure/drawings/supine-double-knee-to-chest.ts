import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { hookLying } from "./positions";

const { feet: _, ...free } = hookLying;

/** Lying on the back and hugging both knees. */
export const supineDoubleKneeToChest: Drawing = {
  id: "supine-double-knee-to-chest",
  view: "side",
  props: [{ kind: "mat" }],
  target: "low-back",
  frames: [
    { pose: hookLying, alt: "Lying on the back, knees bent, feet flat on the floor." },
    {
      pose: {
        ...free,
        trunk: { ...free.trunk, lumbarFlexion: 6 },
        both: { hipFlexion: 122, kneeFlexion: 128, ankleDorsiflexion: -10 },
        hands: bothHands({
          at: { from: "right.shin", by: [0.02, 0.02, 0.01] },
          fingers: [0.5, 0.6, -0.6],
          palm: [0.1, -0.7, -0.2],
          elbow: [0.2, -0.6, 0.7],
        }),
      },
      alt: "Lying on the back. Both hands hold the shins and draw both knees towards the chest.",
      arrows: [
        {
          through: [
            [0.16, 0.06, 0],
            [0.06, 0.14, 0],
            [-0.08, 0.13, 0],
          ],
          from: "right.knee",
        },
      ],
    },
  ],
};
