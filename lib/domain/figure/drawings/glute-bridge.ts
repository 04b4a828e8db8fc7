import type { Drawing } from "../drawing";
import { bothFeet } from "../pair";
import { FLOOR } from "../pose";
import { hookLying } from "./positions";

const feet = bothFeet({ at: { by: [0.52, 0, 0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [0.3, 1, 0] });
const anchored = { point: "upperBack", x: 0 } as const;

/** Lying on the back and lifting the pelvis. */
export const gluteBridge: Drawing = {
  id: "glute-bridge",
  view: "side",
  props: [{ kind: "mat" }],
  target: "buttocks",
  frames: [
    {
      pose: { ...hookLying, pin: anchored, feet },
      alt: "Lying on the back, knees bent, feet flat, arms beside the body.",
    },
    {
      pose: {
        ...hookLying,
        root: { pitch: -117 },
        trunk: { lumbarFlexion: 2, thoracicFlexion: 18, neckFlexion: 22, headFlexion: 2 },
        both: { ...hookLying.both, shoulderFlexion: -28 },
        rests: [{ points: ["upperBack"], on: FLOOR }],
        pin: anchored,
        feet,
      },
      alt: "The hips are lifted until shoulders, hips and knees make one line. Shoulders and feet stay on the floor.",
      arrows: [{ follow: "pelvis", by: [0.02, 0.12, 0.1] }],
    },
  ],
};
