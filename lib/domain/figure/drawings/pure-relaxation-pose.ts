import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { onBack } from "./lying-positions";

const resting = (bellyRise: number): Pose => ({
  ...onBack,
  trunk: { neckFlexion: -18, headFlexion: 18 },
  both: {
    hipFlexion: 20,
    kneeFlexion: 32,
    hipAbduction: 8,
    hipExternalRotation: 14,
    ankleDorsiflexion: -30,
    shoulderAbduction: 26,
    shoulderExternalRotation: 40,
    elbowFlexion: 8,
  },
  bellyRise,
});

/** Lying on the back at rest, a pillow under the knees, arms away from the sides. */
export const pureRelaxationPose: Drawing = {
  id: "pure-relaxation-pose",
  view: { azimuth: 0, elevation: 18 },
  props: [
    { kind: "mat" },
    { kind: "pillow", at: [0.22, 0.035, 0], half: [0.08, 0.035, 0.18] },
    { kind: "pillow", at: [-0.42, 0.01, 0], half: [0.08, 0.015, 0.14] },
  ],
  frames: [
    {
      pose: resting(0.03),
      breath: "in",
      alt: "Lying on the back, a pillow under the knees and a thin one under the head, arms away from the sides, palms up. Breathing in.",
      arrows: [
        {
          through: [
            [0, 0.1, -0.04],
            [0, 0.22, -0.04],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: resting(-0.006),
      breath: "out",
      alt: "Breathing out long and softly; feet, legs, back and arms get heavy.",
      arrows: [
        {
          through: [
            [0, 0.22, -0.04],
            [0, 0.1, -0.04],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
