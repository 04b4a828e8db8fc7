import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { sideLying, sidePillow } from "./positions";

const resting = (bellyRise: number): Pose => ({
  ...sideLying,
  left: { hipFlexion: 50, hipAbduction: 16, kneeFlexion: 80, shoulderFlexion: 46, elbowFlexion: 80 },
  bellyRise,
});

/** Lying on the side at rest, pillows under the head and between the knees, breathing slowly. */
export const positionOfComfortDeepBreaths: Drawing = {
  id: "position-of-comfort-deep-breaths",
  view: { azimuth: 0, elevation: 30 },
  props: [{ kind: "mat" }, sidePillow(0), { kind: "pillow", at: [0.26, 0.08, 0.15], half: [0.14, 0.055, 0.08] }],
  frames: [
    {
      pose: resting(0.03),
      breath: "in",
      alt: "Lying on one side, pillows under the head and between the knees. Breathing in slowly through the nose.",
      arrows: [
        {
          through: [
            [0, 0, 0.1],
            [0, 0, 0.34],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: resting(-0.006),
      breath: "out",
      alt: "Breathing out longer; shoulders and belly go soft.",
      arrows: [
        {
          through: [
            [0, 0, 0.34],
            [0, 0, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
