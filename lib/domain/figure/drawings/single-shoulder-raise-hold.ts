import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { standing } from "./positions";

const hands = bothHands({
  at: { from: "right.hip", by: [0.015, 0.075, -0.022] },
  fingers: [0.7, -0.6, -0.4],
  palm: [0, -0.2, -1],
  elbow: [-0.5, 0, 1],
});

/** Standing and lifting one shoulder to the ear. */
export const singleShoulderRaiseHold: Drawing = {
  id: "single-shoulder-raise-hold",
  view: "back",
  props: [],
  side: "right",
  closeUp: "waist",
  target: "right-shoulder",
  frames: [
    {
      pose: { ...standing, hands },
      alt: "Standing, seen from behind, hands on the waist, both shoulders relaxed and level.",
    },
    {
      pose: { ...standing, right: { ...standing.both, shoulderElevation: 25 }, hands },
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
