import type { Drawing } from "../drawing";
import { FLOOR, type Pose } from "../pose";
import { allFours } from "./positions";

const start: Pose = {
  ...allFours(78, { neckFlexion: -8, lumbarFlexion: 4 }),
  rests: [{ points: ["left.knee"], on: FLOOR }],
  pin: { point: "left.knee", x: 0 },
};

/** Opposite arm and leg stretched out on hands and knees. */
export const birdDog: Drawing = {
  id: "bird-dog",
  view: "side",
  props: [{ kind: "mat" }],
  side: "right",
  frames: [
    { pose: start, alt: "On hands and knees with a flat back, hands under the shoulders." },
    {
      pose: {
        ...start,
        right: { hipFlexion: -10, kneeFlexion: 2, ankleDorsiflexion: -10 },
        left: { ...start.both, shoulderFlexion: 168, shoulderAbduction: 4 },
        hands: (start.hands ?? []).filter(({ hand }) => hand === "right"),
      },
      alt: "On hands and knees. One leg is stretched straight back and the opposite arm straight ahead, back flat.",
      arrows: [
        {
          through: [
            [-0.02, -0.2, 0.05],
            [-0.05, -0.12, 0.05],
            [-0.06, -0.05, 0.05],
          ],
          from: "right.ankle",
        },
        {
          through: [
            [0.0, -0.2, 0],
            [0.03, -0.13, 0],
            [0.04, -0.05, 0],
          ],
          from: "left.palm",
        },
      ],
    },
  ],
};
