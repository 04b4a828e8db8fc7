import type { Drawing } from "../drawing";
import { seated } from "./positions";

const arm = { shoulderFlexion: 0, shoulderAbduction: 62, shoulderExternalRotation: 60, forearmPronation: -60 } as const;

/** The elbow straightens and the hand tips back while the head leans to that arm; seen from the front. */
export const medianNerveSlider: Drawing = {
  id: "median-nerve-slider",
  view: "front",
  props: [],
  side: "right",
  closeUp: "waist",
  frames: [
    {
      pose: { ...seated, right: { ...arm, elbowFlexion: 100, wristFlexion: 0 } },
      alt: "Sitting tall, seen from the front. One arm a little out to the side, elbow bent, palm up, head upright.",
    },
    {
      pose: { ...seated, trunk: { neckSideBend: 26 }, right: { ...arm, elbowFlexion: 8, wristFlexion: -55 } },
      alt: "The elbow is straightened and the hand tipped back, while the ear leans towards that arm.",
      arrows: [
        {
          through: [
            [0, 0.235, -0.03],
            [0, 0.225, 0.06],
            [0, 0.185, 0.13],
          ],
          from: "upperBack",
        },
        {
          through: [
            [0, 0.22, 0.06],
            [0, 0.17, 0.13],
            [0, 0.08, 0.13],
          ],
          from: "right.wrist",
        },
      ],
    },
  ],
};
