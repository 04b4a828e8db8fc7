import type { Drawing } from "../drawing";
import type { Pose } from "../pose";

const TABLE = 0.42;
const client: Pose = {
  root: { pitch: 90 },
  both: { shoulderAbduction: 28, elbowFlexion: 34, forearmPronation: 30, hipAbduction: 4, ankleDorsiflexion: -50 },
  rests: [{ points: ["pelvis", "thorax"], on: { height: TABLE } }],
  pin: { point: "pelvis", x: 0 },
};
const hands = (x: number) =>
  [
    {
      hand: "right",
      palm: [x, TABLE + 0.13, 0.035],
      fingers: [1, 0, -0.1],
      facing: [0, -1, 0],
      elbow: [x - 0.3, TABLE + 0.4, 0.5],
    },
    {
      hand: "left",
      palm: [x, TABLE + 0.13, -0.035],
      fingers: [1, 0, 0.1],
      facing: [0, -1, 0],
      elbow: [x - 0.36, TABLE + 0.4, 0.34],
    },
  ] as const;

/** Long strokes up the back of a client lying face down on a table; seen from above. */
export const relaxingBackMassageSession: Drawing = {
  id: "relaxing-back-massage-session",
  view: "above",
  props: [{ kind: "table", from: -0.6, to: 0.6, height: TABLE }],
  frames: [
    {
      pose: client,
      reaches: hands(0.04),
      alt: "Seen from above: lying face down on a massage table. Two hands rest on the low back.",
    },
    {
      pose: client,
      reaches: hands(0.26),
      alt: "The hands glide up along both sides of the spine to the shoulders, and back down the sides.",
      arrows: [
        {
          through: [
            [0.02, 0.6, -0.1],
            [0.14, 0.6, -0.1],
            [0.27, 0.6, -0.105],
          ],
        },
        {
          through: [
            [0.02, 0.6, 0.1],
            [0.14, 0.6, 0.1],
            [0.27, 0.6, 0.105],
          ],
        },
      ],
    },
  ],
};
