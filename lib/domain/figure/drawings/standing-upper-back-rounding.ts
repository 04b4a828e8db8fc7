import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { standing } from "./positions";

const reaching = (forward: number, height: number) =>
  bothHands({
    at: { from: "waist", by: [forward, height, 0.004] },
    fingers: [1, 0.1, -0.4],
    palm: [0.1, 0, -1],
    elbow: [0, -0.6, 1],
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
      pose: { ...standing, hands: reaching(0.22, 0.08) },
      alt: "Standing upright, hands clasped in front of the chest, elbows bent.",
    },
    {
      pose: {
        ...standing,
        trunk: { lumbarFlexion: 4, thoracicFlexion: 38, neckFlexion: 28 },
        both: { ...standing.both, shoulderProtraction: 22 },
        hands: reaching(0.44, 0.1),
      },
      alt: "The clasped hands push forward, the upper back rounds backwards and the chin comes down.",
      arrows: [
        {
          through: [
            [-0.02, 0.0, 0.16],
            [-0.17, 0.02, 0.16],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
