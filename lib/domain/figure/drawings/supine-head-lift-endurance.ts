import type { Drawing } from "../drawing";
import { footFlat, onBack, palmFlat } from "./lying-positions";

const lying = { ...onBack, feet: [footFlat("left"), footFlat("right")], hands: [palmFlat("left"), palmFlat("right")] };

/** On the back: a tiny nod, then the head lifted just off the floor. */
export const supineHeadLiftEndurance: Drawing = {
  id: "supine-head-lift-endurance",
  view: "side",
  props: [{ kind: "mat" }],
  target: "neck",
  frames: [
    { pose: lying, alt: "Lying on the back, knees bent, head on the floor." },
    {
      pose: { ...lying, trunk: { neckFlexion: 14, headFlexion: 24 } },
      alt: "With the chin nodded towards the throat the head is lifted just off the floor. The shoulders stay down.",
      arrows: [
        {
          through: [
            [-0.1, -0.07, 0],
            [-0.1, 0.06, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
