import type { Drawing } from "../drawing";
import { seated } from "./positions";

/** Sitting and tilting the ear to the shoulder. */
export const neckLateralTilt: Drawing = {
  id: "neck-lateral-tilt",
  view: "front",
  props: [],
  side: "right",
  closeUp: "chest",
  target: "neck",
  frames: [
    { pose: seated, alt: "Sitting upright, seen from the front, looking straight ahead, shoulders level." },
    {
      pose: { ...seated, trunk: { neckSideBend: 40 } },
      alt: "The head is tilted so that one ear comes towards the shoulder. Nose to the front, shoulders down.",
      arrows: [
        {
          through: [
            [0, 0.235, -0.03],
            [0, 0.225, 0.06],
            [0, 0.185, 0.135],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
