import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { standing } from "./positions";

const reaching = (forward: number, height: number) =>
  bothHands({
    at: { from: "waist", by: [forward, height, 0.002] },
    fingers: [1, 0, -0.3],
    palm: [0.2, 0, -1],
    elbow: [0, -0.7, 1],
  });

/** Standing, hands clasped in front, rounding the upper back. */
export const standingUpperBackRounding: Drawing = {
  id: "standing-upper-back-rounding",
  view: "side",
  props: [],
  closeUp: "hips",
  target: "upper-back",
  frames: [
    {
      pose: { ...standing, hands: reaching(0.2, 0.03) },
      alt: "Standing upright, hands clasped in front of the chest, elbows bent.",
    },
    {
      pose: {
        ...standing,
        root: { pitch: -6 },
        trunk: { lumbarFlexion: 10, thoracicFlexion: 32, neckFlexion: 20 },
        both: { ...standing.both, hipFlexion: -6, shoulderProtraction: 25 },
        hands: reaching(0.4, 0.05),
      },
      alt: "The clasped hands push forward, the upper back rounds backwards and the chin comes down.",
      arrows: [
        {
          through: [
            [-0.08, 0.0, 0],
            [-0.2, 0.01, 0],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
