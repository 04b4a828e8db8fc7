import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { sideLying } from "./positions";

const TABLE = 0.42;
const client: Pose = {
  ...sideLying,
  both: { hipFlexion: 50, kneeFlexion: 70, ankleDorsiflexion: -10 },
  right: { shoulderFlexion: 75, elbowFlexion: 100 },
  left: { shoulderFlexion: 55, elbowFlexion: 80 },
  rests: [{ points: ["right.shoulder", "right.hip"], on: { height: TABLE } }],
};
const hands = (x: number) =>
  [
    {
      hand: "right",
      palm: [x, TABLE + 0.14, -0.075],
      fingers: [-1, -0.1, 0.1],
      facing: [0, -0.5, 1],
      elbow: [x + 0.24, TABLE + 0.4, -0.5],
    },
  ] as const;

/** Strokes along the back of a client lying on the side with a pillow; seen from above. */
export const sideLyingBackMassageSession: Drawing = {
  id: "side-lying-back-massage-session",
  view: "side-lying",
  props: [{ kind: "table", from: -0.55, to: 0.5, height: TABLE }],
  frames: [
    {
      pose: client,
      reaches: hands(-0.04),
      alt: "Seen from above: lying on one side on a massage table, knees bent. A hand rests on the low back.",
    },
    {
      pose: client,
      reaches: hands(-0.24),
      alt: "The hand glides up along the muscles beside the spine to the shoulder blade.",
      arrows: [
        {
          through: [
            [0.0, 0.62, -0.14],
            [-0.12, 0.62, -0.15],
            [-0.25, 0.62, -0.14],
          ],
        },
      ],
    },
  ],
};
