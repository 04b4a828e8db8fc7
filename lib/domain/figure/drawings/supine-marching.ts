import type { Drawing } from "../drawing";
import { footFlat, onBack, palmFlat, tableTop } from "./lying-positions";

const hands = [palmFlat("left"), palmFlat("right")];

/** On the back, lifting one bent leg after the other. */
export const supineMarching: Drawing = {
  id: "supine-marching",
  view: "side",
  props: [{ kind: "mat" }],
  side: "right",
  target: "belly",
  frames: [
    {
      pose: { ...onBack, feet: [footFlat("left"), footFlat("right")], hands },
      alt: "Lying on the back, knees bent, both feet flat, arms beside the body.",
    },
    {
      pose: { ...onBack, right: tableTop, feet: [footFlat("left")], hands },
      alt: "One foot is lifted with the knee still bent, until the knee is above the hip. The other foot stays flat.",
      arrows: [
        {
          through: [
            [0.07, -0.2, 0],
            [0.09, -0.11, 0],
            [0.07, -0.03, 0],
          ],
          from: "right.ankle",
        },
      ],
    },
  ],
};
