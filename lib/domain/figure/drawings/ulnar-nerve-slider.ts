import type { Drawing } from "../drawing";
import { seated } from "./positions";

const arm = { shoulderFlexion: 0, shoulderAbduction: 72, shoulderExternalRotation: 80 } as const;

/** The elbow bends and the palm comes to the ear while the head leans to that side; seen from the front. */
export const ulnarNerveSlider: Drawing = {
  id: "ulnar-nerve-slider",
  view: "front",
  props: [],
  side: "right",
  closeUp: "waist",
  frames: [
    {
      pose: { ...seated, right: { ...arm, elbowFlexion: 10, wristFlexion: -20 } },
      alt: "Sitting tall, seen from the front. One arm straight out to the side below the shoulder, palm up, head upright.",
    },
    {
      pose: { ...seated, trunk: { neckSideBend: 24 }, right: { ...arm, elbowFlexion: 122, wristFlexion: -45 } },
      alt: "The elbow is bent and the palm comes towards the ear, while the head leans to that side.",
      arrows: [
        {
          through: [
            [0, 0.235, -0.05],
            [0, 0.235, 0.03],
            [0, 0.205, 0.09],
          ],
          from: "upperBack",
        },
        {
          through: [
            [0, 0.05, 0.2],
            [0, 0.17, 0.16],
            [0, 0.22, 0.06],
          ],
          from: "right.elbow",
        },
      ],
    },
  ],
};
