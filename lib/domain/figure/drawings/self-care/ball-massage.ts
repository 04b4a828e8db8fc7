import type { Drawing } from "../../drawing";
import {
  backToWall,
  ballBehind,
  bent,
  handsOnBelly,
  inward,
  leaning,
  rollingRound,
  upright,
  view,
  wall,
} from "./ball-at-wall";

/** Rolling a soft ball round a sore area. */
export const ballRollingSelfMassage: Drawing = {
  id: "ball-rolling-self-massage",
  view,
  props: [wall],
  closeUp: "waist",
  frames: [
    {
      pose: upright,
      alt: "Standing with the back to a wall. A soft ball lies between the wall and the muscle beside the spine.",
      props: [ballBehind(upright, "thorax", -0.01)],
    },
    {
      pose: leaning,
      alt: "Leaning softly on the ball and rolling round the sore spot, not on it and not on the spine.",
      props: [ballBehind(leaning, "thorax", 0.02)],
      arrows: [rollingRound(0.02)],
    },
  ],
};

const waiting = { ...upright, ...handsOnBelly };
const pressing = backToWall({ trunk: -9, thigh: 20, shank: 3 }, handsOnBelly);

/** Leaning on one tight spot and staying there. */
export const ballPressurePointHold: Drawing = {
  id: "ball-pressure-point-hold",
  view,
  props: [wall],
  closeUp: "waist",
  frames: [
    {
      pose: waiting,
      alt: "Standing with the back to a wall, a soft ball on a tight spot beside the spine, hands on the belly.",
      props: [ballBehind(waiting, "thorax")],
    },
    {
      pose: pressing,
      breath: "out",
      alt: "Leaning back on the ball and staying there, breathing out, until the spot gets softer.",
      props: [ballBehind(pressing, "thorax")],
      arrows: [inward(0.02)],
    },
  ],
};

/** Bending and straightening the knees, so that the ball travels up and down beside the spine. */
export const wallSupportedSelfMassage: Drawing = {
  id: "wall-supported-self-massage",
  view,
  props: [wall, { kind: "floor" }],
  frames: [
    {
      pose: leaning,
      alt: "Standing with the back to a wall, leaning on a soft ball below the shoulder blade, beside the spine.",
      props: [ballBehind(leaning, "thorax", -0.05)],
    },
    {
      pose: bent,
      alt: "The knees are bent and the back has slid down: the ball has rolled up beside the spine.",
      props: [ballBehind(bent, "thorax", 0.05)],
      arrows: [
        {
          through: [
            [0.2, 0.14, 0.1],
            [0.2, -0.1, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
