import type { Drawing } from "../drawing";
import { FLOOR, type HandContact, type Pose } from "../pose";

const CUSHION = 0.03;
const hold: HandContact = {
  hand: "left",
  at: { by: [0.315, 0.5, -0.08] },
  fingers: [0.8, 0.3, 0],
  palm: [0.4, -1, 0],
  elbow: [-0.6, -1, -0.4],
};
const kneeling = (pitch: number, back: number, trunk: NonNullable<Pose["trunk"]>): Pose => ({
  root: { pitch },
  trunk,
  both: { shoulderAbduction: 5, elbowFlexion: 12 },
  right: {
    shoulderAbduction: 5,
    elbowFlexion: 12,
    hipFlexion: pitch - back,
    kneeFlexion: 90 - back,
    ankleDorsiflexion: -40,
  },
  rests: [
    { points: ["right.knee"], on: { height: CUSHION } },
    { points: ["left.heel"], on: FLOOR },
  ],
  pin: { point: "right.knee", x: -0.05 },
  feet: [{ foot: "left", at: { by: [0.22, 0, -0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [1, 0.4, 0] }],
  hands: [hold],
});

/** Half kneeling, tail tucked, hips moving ahead. */
export const halfKneelingHipFlexorStretch: Drawing = {
  id: "half-kneeling-hip-flexor-stretch",
  view: { azimuth: 0, elevation: 6 },
  props: [
    { kind: "mat" },
    { kind: "chair", x: 0.43, beside: true },
    { kind: "block", from: [-0.15, 0, -0.03], to: [0.03, CUSHION, 0.14] },
  ],
  side: "right",
  target: "right-hip",
  frames: [
    {
      pose: kneeling(4, 0, { lumbarFlexion: -4 }),
      alt: "Kneeling with one knee on a cushion and the other foot in front, one hand on a chair, trunk upright.",
    },
    {
      pose: kneeling(-10, 24, { lumbarFlexion: 8 }),
      alt: "The tail is tucked under and the hips have moved ahead. The trunk stays upright.",
      arrows: [
        {
          through: [
            [-0.26, 0, 0.1],
            [-0.11, 0, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
