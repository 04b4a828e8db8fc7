import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type HandContact, type Pose } from "../pose";

const hands = bothHands({ at: { by: [0.34, 0, 0.11] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-1, 0, 0.2] });
const onAllFours: Pose = {
  root: { pitch: 76 },
  trunk: { neckFlexion: -6 },
  both: { hipFlexion: 78, kneeFlexion: 82, ankleDorsiflexion: -50 },
  rests: [{ points: ["left.knee"], on: FLOOR }],
  pin: { point: "left.knee", x: 0 },
  hands,
};

/** Opposite arm and leg stretched out on hands and knees. */
export const birdDog: Drawing = {
  id: "bird-dog",
  view: "side",
  props: [{ kind: "mat" }],
  side: "right",
  frames: [
    { pose: onAllFours, alt: "On hands and knees with a flat back, hands under the shoulders." },
    {
      pose: {
        ...onAllFours,
        right: { hipFlexion: -8, kneeFlexion: 2, ankleDorsiflexion: -10 },
        left: { ...onAllFours.both, shoulderFlexion: 172, shoulderAbduction: 4 },
        hands: hands.filter(({ hand }: HandContact) => hand === "right"),
      },
      alt: "On hands and knees. One leg is stretched straight back and the opposite arm straight ahead, back flat.",
      arrows: [
        {
          through: [
            [-0.06, -0.1, 0.05],
            [-0.1, 0.0, 0.05],
            [-0.1, 0.09, 0.05],
          ],
          from: "right.ankle",
        },
        {
          through: [
            [0.05, -0.16, 0],
            [0.09, -0.1, 0],
            [0.09, -0.03, 0],
          ],
          from: "left.palm",
        },
      ],
    },
  ],
};
