import type { Drawing } from "../../drawing";
import { bothFeet } from "../../pair";
import type { Pose } from "../../pose";
import { hookLying, palmsDown } from "../positions";

const pillows = [
  { kind: "pillow", at: [-0.42, 0.02, 0], half: [0.08, 0.025, 0.14] },
  { kind: "pillow", at: [0.2, 0.06, 0], half: [0.09, 0.06, 0.16] },
] as const;
const lying = (pitch: number, lumbarFlexion: number): Pose => ({
  ...hookLying,
  root: { pitch },
  trunk: { lumbarFlexion, thoracicFlexion: 4, neckFlexion: -10, headFlexion: 14 },
  feet: bothFeet({ at: { by: [0.4, 0, 0.07] }, toes: [1, 0.3, 0], sole: [0.3, -1, 0], knee: [0.3, 1, 0] }),
  hands: palmsDown(0.08),
});

/** Lying the way that hurts least and moving the hips by next to nothing. */
export const microMovements: Drawing = {
  id: "micro-movements",
  view: { azimuth: 6, elevation: 12 },
  props: [{ kind: "mat" }, ...pillows],
  target: "low-back",
  frames: [
    {
      pose: lying(-88, -8),
      alt: "Lying on the back in comfort, a pillow under the head and one under the knees, the small of the back just off the mat.",
    },
    {
      pose: lying(-100, 10),
      alt: "The hips have tipped a tiny bit, so that the small of the back sinks to the mat. Then back again.",
      arrows: [
        {
          through: [
            [0.1, 0.16, 0.1],
            [0.03, 0.19, 0.1],
            [-0.05, 0.17, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
