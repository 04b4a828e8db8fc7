import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import { backToWall, ballBehind, bent, handsOnBelly, inward, leaning, rollingRound, view, wall } from "./ball-at-wall";

const still = backToWall({ trunk: -7, thigh: 24, shank: 6 }, handsOnBelly);
const stepOff: Pose = { ...backToWall({}), pin: { point: "thorax", x: 0.2, z: 0 } };

/** Rolling, holding, rolling again: a whole session. */
export const selfMassageSession: Drawing = {
  id: "self-massage-session",
  view,
  props: [wall, { kind: "floor" }],
  frames: [
    {
      pose: leaning,
      alt: "First leaning on a soft ball at the wall and rolling slowly round the sore area, beside the spine.",
      props: [ballBehind(leaning, "thorax", 0.02)],
      arrows: [rollingRound(0.02, 0.26)],
    },
    {
      pose: still,
      alt: "Then stopping on a point that feels strong and good, leaning in with soft full breaths until it lets go.",
      props: [ballBehind(still, "thorax")],
      arrows: [inward()],
    },
    {
      pose: bent,
      alt: "At the end rolling lightly once more, up and down beside the spine.",
      props: [ballBehind(bent, "thorax", 0.05)],
      arrows: [
        {
          through: [
            [0.16, 0.1, 0.1],
            [0.16, -0.08, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};

/** Roll to find, hold to ease, turn to finish. */
export const selfBallMassage: Drawing = {
  id: "self-ball-massage",
  view,
  props: [wall, { kind: "floor" }],
  frames: [
    {
      pose: leaning,
      alt: "Back to the wall, rolling a soft ball round the tight area beside the spine.",
      props: [ballBehind(leaning, "thorax", 0.03)],
      arrows: [rollingRound(0.02, 0.26)],
    },
    {
      pose: still,
      breath: "out",
      alt: "Stopping on a tight spot, leaning in softly and breathing out.",
      props: [ballBehind(still, "thorax")],
      arrows: [inward()],
    },
    {
      pose: {
        ...stepOff,
        trunk: { lumbarRotation: 6, thoracicRotation: 28, neckRotation: 14 },
        both: { shoulderAbduction: 14, elbowFlexion: 40 },
      },
      alt: "A step away from the wall: the trunk turns softly from side to side.",
      arrows: [
        {
          through: [
            [0.14, 0.05, -0.12],
            [0.25, 0.03, 0],
            [0.2, -0.02, 0.1],
            [0.09, -0.03, 0.14],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
