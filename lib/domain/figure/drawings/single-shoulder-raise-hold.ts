import type { Drawing } from "../drawing";
import { standing } from "./positions";

/** Standing and lifting one shoulder to the ear. */
export const singleShoulderRaiseHold: Drawing = {
  id: "single-shoulder-raise-hold",
  view: "back",
  props: [],
  side: "right",
  closeUp: "hips",
  target: "right-shoulder",
  frames: [
    { pose: standing, alt: "Standing, seen from behind, both shoulders relaxed and level." },
    {
      pose: { ...standing, right: { ...standing.both, shoulderElevation: 32 } },
      alt: "One shoulder is lifted towards the ear and held. The other shoulder and the head stay still.",
      arrows: [
        {
          through: [
            [0, -0.09, 0.1],
            [0, 0.05, 0.1],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};
