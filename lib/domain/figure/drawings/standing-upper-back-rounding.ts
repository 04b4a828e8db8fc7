import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { standing } from "./positions";

const hands = (elbowForward: number) =>
  bothHands({
    at: { from: "right.hip", by: [0.015, 0.075, -0.022] },
    fingers: [0.7, -0.6, -0.4],
    palm: [0, -0.2, -1],
    elbow: [elbowForward, 0, 1],
  });

/** Standing, hands on the waist: elbows and shoulders move forward and the upper back rounds. */
export const standingUpperBackRounding: Drawing = {
  id: "standing-upper-back-rounding",
  view: { azimuth: 24, elevation: 8 },
  props: [],
  closeUp: "waist",
  frames: [
    { pose: { ...standing, hands: hands(-0.8) }, alt: "Standing tall, hands on the waist, elbows out to the sides." },
    {
      pose: {
        ...standing,
        trunk: { thoracicFlexion: 32, neckFlexion: 24, headFlexion: 6 },
        both: { ...standing.both, shoulderProtraction: 30 },
        hands: hands(0.35),
      },
      alt: "Hands on the waist. The elbows and shoulders have moved forward, the upper back is round and the chin is down.",
      arrows: [
        {
          through: [
            [-0.15, 0.0, 0.02],
            [-0.035, 0.0, 0.02],
          ],
          from: "right.elbow",
        },
      ],
    },
  ],
};
