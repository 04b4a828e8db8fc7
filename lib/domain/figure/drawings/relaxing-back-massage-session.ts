import type { Drawing, Reach } from "../drawing";
import type { Pose } from "../pose";

const TABLE = 0.42;
const client: Pose = {
  root: { pitch: 90 },
  trunk: { neckFlexion: -12 },
  both: { shoulderAbduction: 8, elbowFlexion: 6, forearmPronation: 60, hipAbduction: 4, ankleDorsiflexion: -50 },
  rests: [{ points: ["pelvis", "thorax"], on: { height: TABLE } }],
  pin: { point: "pelvis", x: 0 },
};
/** Both hands flat beside the spine at this place along it, the arms coming from the side of the table. */
const hands = (x: number): readonly Reach[] => [
  {
    hand: "left",
    palm: [x, TABLE + 0.13, -0.04],
    fingers: [1, 0, -0.15],
    facing: [0, -1, 0],
    elbow: [x - 0.26, TABLE + 0.3, 0.2],
    shoulder: [x - 0.2, TABLE + 0.5, 0.5],
  },
  {
    hand: "right",
    palm: [x, TABLE + 0.13, 0.04],
    fingers: [1, 0, 0.1],
    facing: [0, -1, 0],
    elbow: [x - 0.1, TABLE + 0.3, 0.4],
    shoulder: [x - 0.06, TABLE + 0.5, 0.7],
  },
];

/** Long strokes up the back of a client lying face down on a table; seen from above. */
export const relaxingBackMassageSession: Drawing = {
  id: "relaxing-back-massage-session",
  view: "above",
  bareBack: true,
  props: [{ kind: "table", from: -0.58, to: 0.55, height: TABLE }],
  frames: [
    {
      pose: client,
      reaches: hands(0.06),
      alt: "Seen from above: lying face down on a massage table. Two hands rest on the low back.",
    },
    {
      pose: client,
      reaches: hands(0.25),
      alt: "The hands glide up along both sides of the spine to the shoulders, and back down the sides.",
      arrows: [
        {
          through: [
            [0.0, 0.6, -0.08],
            [0.13, 0.6, -0.09],
            [0.27, 0.6, -0.09],
          ],
        },
      ],
    },
  ],
};
