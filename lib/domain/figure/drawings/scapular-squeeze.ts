import type { Drawing } from "../drawing";
import { seated } from "./positions";

const hanging = { shoulderAbduction: 6, elbowFlexion: 20 } as const;

/** Sitting and drawing the shoulder blades back and down. */
export const scapularSqueeze: Drawing = {
  id: "scapular-squeeze",
  view: { azimuth: -68, elevation: 8 },
  props: [],
  closeUp: "waist",
  target: "upper-back",
  frames: [
    {
      pose: {
        ...seated,
        trunk: { thoracicFlexion: 8 },
        both: { ...hanging, shoulderProtraction: 16, shoulderElevation: 6 },
      },
      alt: "Sitting, seen from behind, arms hanging, shoulders relaxed.",
    },
    {
      pose: {
        ...seated,
        trunk: { thoracicFlexion: -6 },
        both: { ...hanging, shoulderFlexion: -14, shoulderProtraction: -30, shoulderElevation: -8 },
      },
      alt: "The shoulder blades are drawn together and down, the chest is open, the neck long.",
      arrows: [
        {
          through: [
            [-0.1, -0.01, 0.13],
            [-0.1, -0.03, 0.04],
          ],
          from: "upperBack",
        },
        {
          through: [
            [-0.1, -0.01, -0.13],
            [-0.1, -0.03, -0.04],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
