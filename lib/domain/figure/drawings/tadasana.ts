import type { Drawing } from "../drawing";
import { onFeet } from "./stances";

/** Growing tall in quiet standing. */
export const tadasana: Drawing = {
  id: "tadasana",
  view: "side",
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: {
        ...onFeet({ trunk: -4, thigh: 2, shank: 4 }),
        trunk: { lumbarFlexion: 4, thoracicFlexion: 22, neckFlexion: 18, headFlexion: -20 },
        both: { ...onFeet({ trunk: -4, thigh: 2, shank: 4 }).both, shoulderProtraction: 20, shoulderFlexion: 14 },
      },
      alt: "Standing slackly: upper back round, head before the shoulders.",
    },
    {
      pose: {
        ...onFeet({ thigh: 3, shank: 3 }),
        trunk: { thoracicFlexion: -6, neckFlexion: -6, headFlexion: 8 },
        both: { ...onFeet({ thigh: 3, shank: 3 }).both, shoulderElevation: -8, elbowFlexion: 4 },
      },
      alt: "Grown tall: ears over shoulders, ribs over hips, knees soft, shoulders low, arms long.",
      arrows: [
        {
          through: [
            [0, 0.11, 0],
            [0, 0.22, 0],
          ],
          from: "head",
        },
        {
          through: [
            [-0.15, 0.03, 0],
            [-0.15, -0.11, 0],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};
