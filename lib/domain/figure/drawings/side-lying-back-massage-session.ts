import type { Drawing, Reach } from "../drawing";
import type { Pose } from "../pose";
import { sideLying, sidePillow } from "./positions";

const TABLE = 0.42;
const client: Pose = {
  ...sideLying,
  both: { hipFlexion: 50, kneeFlexion: 70, ankleDorsiflexion: -10 },
  left: { shoulderFlexion: 50, elbowFlexion: 80 },
  rests: [{ points: ["right.shoulder", "right.hip"], on: { height: TABLE } }],
};
/** One hand flat on the back at this place along it, the arm coming from behind the client. */
const hand = (x: number): readonly Reach[] => [
  {
    hand: "right",
    palm: [x, TABLE + 0.15, -0.07],
    fingers: [-1, -0.1, 0.1],
    facing: [0, -0.7, 1],
    elbow: [x + 0.2, TABLE + 0.3, -0.4],
    shoulder: [x + 0.2, TABLE + 0.5, -0.9],
  },
];

/** Strokes along the back of a client lying on the side with a pillow; seen from above. */
export const sideLyingBackMassageSession: Drawing = {
  id: "side-lying-back-massage-session",
  view: "side-lying",
  bareBack: true,
  props: [{ kind: "table", from: -0.56, to: 0.48, height: TABLE }, sidePillow(TABLE)],
  frames: [
    {
      pose: client,
      reaches: hand(-0.03),
      alt: "Seen from above: lying on one side on a massage table, knees bent. A hand rests on the low back.",
    },
    {
      pose: client,
      reaches: hand(-0.22),
      alt: "The hand glides up along the muscles beside the spine to the shoulder blade.",
      arrows: [
        {
          through: [
            [0.04, 0.62, -0.1],
            [-0.08, 0.62, -0.12],
            [-0.17, 0.62, -0.12],
          ],
        },
      ],
    },
  ],
};
