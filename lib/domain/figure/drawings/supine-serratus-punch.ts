import type { Drawing } from "../drawing";
import { footFlat, onBack } from "./lying-positions";

const lying = { ...onBack, feet: [footFlat("left"), footFlat("right")] };

/** On the back, straight arms reaching higher so that the shoulders leave the floor. */
export const supineSerratusPunch: Drawing = {
  id: "supine-serratus-punch",
  view: { azimuth: 12, elevation: 6 },
  props: [{ kind: "mat" }],
  crop: { middle: [-0.18, 0.27, 0], width: 0.78, height: 0.78 },
  frames: [
    {
      pose: { ...lying, both: { shoulderFlexion: 90, elbowFlexion: 2, shoulderProtraction: -16 } },
      alt: "Lying on the back, knees bent, both arms straight up to the ceiling. The shoulders rest on the floor.",
    },
    {
      pose: { ...lying, both: { shoulderFlexion: 90, elbowFlexion: 2, shoulderProtraction: 30 } },
      alt: "The straight arms reach higher, so that the shoulders lift off the floor. Elbows stay straight, the head stays down.",
      arrows: [
        {
          through: [
            [0.1, -0.04, 0],
            [0.1, 0.14, 0],
          ],
          from: "right.wrist",
        },
      ],
    },
  ],
};
