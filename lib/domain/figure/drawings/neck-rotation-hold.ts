import type { Drawing } from "../drawing";
import { seated } from "./positions";

/** Sitting and turning the head to one side. */
export const neckRotationHold: Drawing = {
  id: "neck-rotation-hold",
  view: "front",
  props: [],
  side: "right",
  closeUp: "chest",
  target: "neck",
  frames: [
    { pose: seated, alt: "Sitting upright, seen from the front, looking straight ahead." },
    {
      pose: { ...seated, trunk: { neckRotation: 62 } },
      alt: "The head is turned to one side so that the nose points towards the shoulder. The shoulders stay level and still.",
      arrows: [
        {
          through: [
            [0, 0.225, -0.06],
            [0, 0.24, 0.01],
            [0, 0.225, 0.08],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
