import type { Drawing } from "../drawing";
import { hookLying } from "./positions";

/** Lying on the back and flattening the hollow of the low back. */
export const pelvicTiltSupine: Drawing = {
  id: "pelvic-tilt-supine",
  view: "side",
  props: [{ kind: "mat" }],
  target: "low-back",
  crop: { middle: [-0.07, 0.12, 0], width: 0.96, height: 0.565 },
  frames: [
    {
      pose: {
        ...hookLying,
        root: { pitch: -79 },
        trunk: { ...hookLying.trunk, lumbarFlexion: -22, thoracicFlexion: 8 },
      },
      alt: "Lying on the back, knees bent. The low back is slightly hollow, off the floor.",
    },
    {
      pose: {
        ...hookLying,
        root: { pitch: -100 },
        trunk: { ...hookLying.trunk, lumbarFlexion: 14, thoracicFlexion: -2 },
      },
      alt: "Lying on the back, knees bent. The belly is drawn in and the low back presses flat to the floor.",
      arrows: [
        {
          through: [
            [0, 0.24, 0.1],
            [0, 0.1, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
