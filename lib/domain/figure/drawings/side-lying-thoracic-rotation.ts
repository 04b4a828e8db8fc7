import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { sideLying } from "./positions";

const lying: Pose = {
  ...sideLying,
  both: { hipFlexion: 88, kneeFlexion: 90, shoulderFlexion: 88 },
  right: { shoulderProtraction: 10 },
};

/** Lying on the side and opening the upper arm backwards like a book; seen from above. */
export const sideLyingThoracicRotation: Drawing = {
  id: "side-lying-thoracic-rotation",
  view: "side-lying",
  props: [{ kind: "mat" }],
  side: "left",
  target: "mid-back",
  frames: [
    {
      pose: lying,
      alt: "Lying on one side, seen from above, knees bent, both arms straight in front with the palms together.",
    },
    {
      pose: {
        ...lying,
        trunk: { ...sideLying.trunk, thoracicRotation: -34, lumbarRotation: -6, neckRotation: -50 },
        left: { shoulderFlexion: 80, shoulderAbduction: 118 },
      },
      alt: "The upper arm is opened up and over to the other side, the chest and head turn with it, the knees stay together.",
      arrows: [
        {
          through: [
            [-0.02, 0.3, 0.36],
            [-0.02, 0.4, 0.05],
            [-0.02, 0.3, -0.3],
          ],
        },
      ],
    },
  ],
};
