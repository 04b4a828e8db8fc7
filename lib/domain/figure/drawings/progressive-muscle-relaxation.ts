import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { seated } from "./positions";

/** Sitting: fists and arms held tight, then let go. */
export const progressiveMuscleRelaxation: Drawing = {
  id: "progressive-muscle-relaxation",
  view: { azimuth: 66, elevation: 8 },
  props: [{ kind: "chair", x: 0, back: false }],
  frames: [
    {
      pose: {
        ...seated,
        trunk: { neckFlexion: 6 },
        both: { shoulderElevation: 20 },
        fists: ["left", "right"],
        hands: bothHands({
          at: { by: [0.2, 0.53, 0.1] },
          fingers: [0.2, 1, -0.1],
          palm: [-1, 0.2, 0],
          elbow: [-0.6, -1, 0.3],
        }),
      },
      alt: "Sitting, both hands made into fists, the arms bent and held tight, the shoulders drawn up.",
      arrows: [
        {
          through: [
            [0.06, -0.12, 0.13],
            [0.06, 0.01, 0.13],
          ],
          from: "right.shoulder",
        },
      ],
    },
    {
      pose: {
        ...seated,
        root: { pitch: -6 },
        trunk: { lumbarFlexion: 8, neckFlexion: 10 },
        both: { shoulderElevation: -8 },
        hands: bothHands({
          at: { from: "right.thigh", by: [0.06, 0, 0.01] },
          fingers: [1, 0, -0.2],
          palm: [0, -1, 0],
          elbow: [-0.6, 0, 1],
        }),
      },
      alt: "All is let go: the hands lie open and soft on the thighs, the shoulders have sunk.",
      arrows: [
        {
          through: [
            [0.06, 0.02, 0.13],
            [0.06, -0.11, 0.13],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};
