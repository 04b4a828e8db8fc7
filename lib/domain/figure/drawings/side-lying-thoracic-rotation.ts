import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { sideLying, sidePillow } from "./positions";

const lying: Pose = {
  ...sideLying,
  both: { hipFlexion: 88, kneeFlexion: 90, shoulderFlexion: 88, elbowFlexion: 4 },
  right: { shoulderFlexion: 88, elbowFlexion: 4 },
};

/** Lying on the side and opening the upper arm backwards like a book; seen from above. */
export const sideLyingThoracicRotation: Drawing = {
  id: "side-lying-thoracic-rotation",
  view: "side-lying",
  props: [{ kind: "mat" }, sidePillow(0)],
  side: "left",
  target: "mid-back",
  frames: [
    {
      pose: lying,
      alt: "Lying on one side, seen from above, knees bent, both arms straight in front, palms together.",
    },
    {
      pose: {
        ...lying,
        trunk: { lumbarSideBend: 0, thoracicRotation: -34, lumbarRotation: -8, neckRotation: -40 },
        left: { ...lying.both, shoulderFlexion: 80, shoulderAbduction: 110, elbowFlexion: 6 },
      },
      alt: "The upper arm is opened up and over to the other side, the chest and head turn with it, the knees stay together.",
      arrows: [
        {
          through: [
            [-0.12, 0.25, 0.3],
            [-0.08, 0.5, 0.06],
            [-0.14, 0.3, -0.28],
          ],
        },
      ],
    },
  ],
};
