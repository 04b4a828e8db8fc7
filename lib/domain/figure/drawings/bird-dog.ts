import type { Drawing } from "../drawing";
import { FLOOR, type Pose } from "../pose";
import { allFours } from "./positions";

const start: Pose = {
  ...allFours(78, { neckFlexion: -8, lumbarFlexion: 4 }),
  rests: [{ points: ["right.knee"], on: FLOOR }],
  pin: { point: "right.knee", x: 0 },
};

/** Opposite arm and leg stretched out on hands and knees; seen from the side of the leg that lifts. */
export const birdDog: Drawing = {
  id: "bird-dog",
  view: { azimuth: 171, elevation: 6 },
  props: [{ kind: "mat" }],
  side: "right",
  frames: [
    { pose: start, alt: "On hands and knees with a flat back, hands under the shoulders." },
    {
      pose: {
        ...start,
        left: { hipFlexion: -10, kneeFlexion: 2, ankleDorsiflexion: -10 },
        right: { ...start.both, shoulderFlexion: 168, shoulderAbduction: 4 },
        hands: (start.hands ?? []).filter(({ hand }) => hand === "left"),
      },
      alt: "On hands and knees. One arm is stretched straight ahead and the opposite leg straight back, back flat.",
      arrows: [
        {
          through: [
            [-0.02, -0.2, -0.05],
            [-0.05, -0.12, -0.05],
            [-0.06, -0.05, -0.05],
          ],
          from: "left.ankle",
        },
        {
          through: [
            [0.0, -0.2, 0],
            [0.03, -0.13, 0],
            [0.04, -0.05, 0],
          ],
          from: "right.palm",
        },
      ],
    },
  ],
};
