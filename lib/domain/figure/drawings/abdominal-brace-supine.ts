import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { footFlat, onBack } from "./lying-positions";

const lying = {
  ...onBack,
  feet: [footFlat("left"), footFlat("right")],
  hands: bothHands({
    at: { from: "waist", by: [0.05, 0, 0.05] },
    fingers: [1, 0, -0.5],
    palm: [0, -1, 0],
    elbow: [-0.6, -0.4, 1],
  }),
};

/** On the back, fingers on the belly, making belly and flanks firm. */
export const abdominalBraceSupine: Drawing = {
  id: "abdominal-brace-supine",
  view: { azimuth: 0, elevation: 50 },
  props: [{ kind: "mat" }],
  target: "belly",
  crop: { middle: [-0.06, 0.06, 0], width: 0.85, height: 0.68 },
  frames: [
    {
      pose: { ...lying, bellyRise: 0.012 },
      alt: "Lying on the back, knees bent, feet flat, fingers of both hands on the lower belly. The belly is soft.",
    },
    {
      pose: lying,
      alt: "The belly and both flanks are made firm all round, as if a belt were tightened. The back does not move.",
      arrows: [
        {
          through: [
            [0.04, 0.0, 0.3],
            [0.04, 0.0, 0.15],
          ],
          from: "waist",
        },
        {
          through: [
            [0.04, 0.05, -0.33],
            [0.04, 0.05, -0.15],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
