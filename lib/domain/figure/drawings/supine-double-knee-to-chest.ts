import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { hookLying } from "./positions";

const { feet: _feet, hands: _hands, ...lying } = hookLying;

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
        ...lying,
        root: { pitch: -97 },
        trunk: { ...lying.trunk, lumbarFlexion: 6 },
        both: { hipFlexion: 126, kneeFlexion: 132, ankleDorsiflexion: -10 },
        hands: bothHands({
          at: { from: "right.shin", by: [-0.02, 0, 0.01] },
          fingers: [0.5, 0.1, -1],
          palm: [-0.2, -1, -0.2],
          elbow: [0.2, -0.6, 0.9],
        }),
      },
      alt: "Lying on the back. Both hands hold the shins and draw both knees towards the chest.",
      arrows: [
        {
          through: [
            [0.2, 0.06, 0],
            [0.1, 0.13, 0],
            [-0.03, 0.12, 0],
          ],
          from: "right.knee",
        },
      ],
    },
  ],
};
