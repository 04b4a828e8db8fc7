import type { Drawing } from "../drawing";
import { standing } from "./positions";

const hanging = { ...standing.both, elbowFlexion: 14 };

/** Rolling the shoulders up, back and down. */
export const shoulderRolls: Drawing = {
  id: "shoulder-rolls",
  view: { azimuth: 42, elevation: 6 },
  props: [],
  closeUp: "waist",
  frames: [
    {
      pose: { ...standing, both: hanging },
      alt: "Upright, seen at an angle from the front, shoulders relaxed, arms hanging.",
    },
    {
      pose: { ...standing, both: { ...hanging, shoulderElevation: 26, shoulderProtraction: 8 } },
      alt: "Both shoulders are lifted up towards the ears.",
      arrows: [
        {
          through: [
            [-0.08, -0.06, 0.08],
            [-0.08, 0.08, 0.08],
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
            [-0.02, 0.1, 0.05],
            [-0.1, 0.05, 0.08],
            [-0.1, -0.1, 0.08],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};
