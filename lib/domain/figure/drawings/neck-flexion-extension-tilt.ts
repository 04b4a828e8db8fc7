import type { Drawing } from "../drawing";
import { seated } from "./positions";

/** Sitting, bringing the chin to the chest and then looking up. */
export const neckFlexionExtensionTilt: Drawing = {
  id: "neck-flexion-extension-tilt",
  view: "profile",
  props: [],
  closeUp: "chest",
  target: "neck",
  frames: [
    { pose: seated, alt: "Sitting tall, seen from the side, looking straight ahead." },
    {
      pose: { ...seated, trunk: { neckFlexion: 42, headFlexion: 18 } },
      alt: "The chin is brought down to the chest, the shoulders stay still.",
      arrows: [
        {
          through: [
            [0.06, 0.11, 0],
            [0.13, 0.06, 0],
            [0.14, -0.04, 0],
          ],
          from: "head",
        },
      ],
    },
    {
      pose: { ...seated, trunk: { neckFlexion: -36, headFlexion: -18 } },
      alt: "The face is turned up, looking up as far as is easy.",
      arrows: [
        {
          through: [
            [0.14, -0.03, 0],
            [0.14, 0.06, 0],
            [0.08, 0.13, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
