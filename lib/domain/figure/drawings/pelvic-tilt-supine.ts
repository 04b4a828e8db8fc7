import type { Drawing } from "../drawing";
import { hookLying } from "./positions";

/** Lying on the back and flattening the hollow of the low back. */
export const pelvicTiltSupine: Drawing = {
  id: "pelvic-tilt-supine",
  view: "side",
  props: [{ kind: "mat" }],
  target: "low-back",
  frames: [
    {
      pose: {
        ...hookLying,
        root: { pitch: -82 },
        trunk: { ...hookLying.trunk, lumbarFlexion: -16, thoracicFlexion: 6 },
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
