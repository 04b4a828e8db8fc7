import type { Drawing } from "../drawing";
import { standing } from "./positions";

const hanging = { ...standing.both, elbowFlexion: 14 };

/** Rolling the shoulders up, back and down. */
export const shoulderRolls: Drawing = {
  id: "shoulder-rolls",
  view: { azimuth: 14, elevation: 4 },
  props: [],
  closeUp: "waist",
  frames: [
    { pose: { ...standing, both: hanging }, alt: "Upright, seen from the side, shoulders relaxed, arms hanging." },
    {
      pose: { ...standing, both: { ...hanging, shoulderElevation: 34, shoulderProtraction: 12 } },
      alt: "Both shoulders are lifted up towards the ears.",
      arrows: [
        {
          through: [
            [0.13, -0.04, 0],
            [0.13, 0.08, 0],
          ],
          from: "right.shoulder",
        },
      ],
    },
    {
      pose: { ...standing, both: { ...hanging, shoulderElevation: 12, shoulderProtraction: -30 } },
      alt: "The shoulders have rolled back, the chest is open; from here they sink down slowly.",
      arrows: [
        {
          through: [
            [-0.09, 0.1, 0],
            [-0.15, 0.0, 0],
            [-0.1, -0.12, 0],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};
