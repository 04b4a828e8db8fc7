import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { sideLying, sidePillow } from "./positions";

const resting = (bellyRise: number): Pose => ({
  ...sideLying,
  left: { hipFlexion: 48, hipAbduction: 16, kneeFlexion: 78, shoulderFlexion: 46, elbowFlexion: 80 },
  bellyRise,
});

/** The pillow between the knees, on a surface at this height: it lies on the lower leg and carries the upper one. */
export const kneePillow = (height: number) =>
  ({ kind: "pillow", at: [0.22, height + 0.105, 0.12], half: [0.14, 0.05, 0.12] }) as const;

/** Lying on the side at rest, pillows under the head and between the knees, breathing slowly. */
export const positionOfComfortDeepBreaths: Drawing = {
  id: "position-of-comfort-deep-breaths",
  view: { azimuth: 0, elevation: 20 },
  props: [{ kind: "mat" }, sidePillow(0), kneePillow(0)],
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
