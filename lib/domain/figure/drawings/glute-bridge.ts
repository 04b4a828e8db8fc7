import type { Drawing } from "../drawing";
import { bothFeet } from "../pair";
import { FLOOR } from "../pose";
import { hookLying, palmsDown } from "./positions";

const feet = bothFeet({ at: { by: [0.56, 0, 0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [0.3, 1, 0] });
const anchored = { pin: { point: "upperBack", x: 0 }, feet, hands: palmsDown(0.33) } as const;

/** Lying on the back and lifting the pelvis. */
export const gluteBridge: Drawing = {
  id: "glute-bridge",
  view: "side",
  props: [{ kind: "mat" }],
  target: "buttocks",
  frames: [
    { pose: { ...hookLying, ...anchored }, alt: "Lying on the back, knees bent, feet flat, arms beside the body." },
    {
      pose: {
        ...hookLying,
        ...anchored,
        root: { pitch: -119 },
        trunk: { lumbarFlexion: 2, thoracicFlexion: 14, neckFlexion: 14, headFlexion: 8 },
        rests: [{ points: ["upperBack"], on: FLOOR }],
      },
      alt: "The hips are lifted until shoulders, hips and knees make one line. Shoulders and feet stay on the floor.",
      arrows: [
        {
          through: [
            [0.02, 0.1, 0.1],
            [0.02, 0.22, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
