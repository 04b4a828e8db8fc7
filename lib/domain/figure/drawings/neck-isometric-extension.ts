import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { seated } from "./positions";

/** Sitting, hands linked behind the head, pressing the head back into them; nothing moves. */
export const neckIsometricExtension: Drawing = {
  id: "neck-isometric-extension",
  view: { azimuth: -58, elevation: 6 },
  props: [],
  closeUp: "waist",
  target: "neck",
  frames: [
    { pose: seated, alt: "Sitting tall, seen from behind, looking ahead, arms down." },
    {
      pose: {
        ...seated,
        hands: bothHands({
          at: { from: "head", by: [-0.005, 0, 0.03] },
          fingers: [-0.2, 0.5, -1],
          palm: [1, 0, 0],
          elbow: [0.5, -0.2, 1],
        }),
      },
      alt: "The hands are linked behind the head. The head pushes back into the hands and the hands hold against it; nothing moves, the chin stays level.",
      arrows: [
        {
          through: [
            [0.1, 0.1, 0],
            [-0.03, 0.1, 0],
          ],
          from: "head",
        },
        {
          through: [
            [-0.26, 0.0, 0],
            [-0.12, 0.0, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
