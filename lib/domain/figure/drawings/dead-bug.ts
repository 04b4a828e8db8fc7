import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { onBack, tableTop } from "./lying-positions";

const start: Pose = { ...onBack, both: { ...tableTop, shoulderFlexion: 90, elbowFlexion: 4 } };

/** On the back with arms and legs up, lowering one arm and the opposite leg. */
export const deadBug: Drawing = {
  id: "dead-bug",
  view: "side",
  props: [{ kind: "mat" }],
  side: "left",
  target: "belly",
  frames: [
    {
      pose: start,
      alt: "Lying on the back, both arms straight up, hips and knees bent at right angles, shins level.",
    },
    {
      pose: {
        ...start,
        right: { hipFlexion: 14, kneeFlexion: 8, ankleDorsiflexion: -6 },
        left: { shoulderFlexion: 166, elbowFlexion: 4 },
      },
      alt: "One arm is lowered behind the head and the opposite leg is stretched out just above the floor. The low back stays still.",
      arrows: [
        {
          through: [
            [0.16, 0.26, 0],
            [0.06, 0.22, 0],
            [0.0, 0.1, 0],
          ],
          from: "left.wrist",
        },
        {
          through: [
            [-0.03, 0.22, 0],
            [0.03, 0.16, 0],
            [0.04, 0.08, 0],
          ],
          from: "right.ankle",
        },
      ],
    },
  ],
};
