import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { seated } from "./positions";

/** Sitting and pressing the forehead into the palms; nothing moves. */
export const neckIsometricFlexion: Drawing = {
  id: "neck-isometric-flexion",
  view: { azimuth: 20, elevation: 4 },
  props: [],
  closeUp: "waist",
  target: "neck",
  frames: [
    { pose: seated, alt: "Sitting tall, seen from the side, looking ahead, arms down." },
    {
      pose: {
        ...seated,
        hands: bothHands({
          at: { from: "head", by: [0.01, 0.005, 0.02] },
          fingers: [-0.1, 1, -0.5],
          palm: [-1, 0, 0],
          elbow: [0.2, -1, 0.3],
        }),
      },
      alt: "Both palms lie on the forehead. The head pushes forward into the hands and the hands push back; nothing moves.",
      arrows: [
        {
          through: [
            [-0.1, 0.1, 0],
            [0.03, 0.1, 0],
          ],
          from: "head",
        },
        {
          through: [
            [0.26, 0.02, 0],
            [0.13, 0.02, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
