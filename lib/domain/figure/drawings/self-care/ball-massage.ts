import type { Drawing } from "../../drawing";
import { ballBehind, bent, inward, leaning, rolling, upright, view, wall } from "./ball-at-wall";

/** Rolling a soft ball round a sore area. */
export const ballRollingSelfMassage: Drawing = {
  id: "ball-rolling-self-massage",
  view,
  props: [wall, { kind: "floor" }],
  target: "upper-back",
  frames: [
    {
      pose: upright,
      alt: "Standing with the back to a wall. A soft ball lies between the wall and the muscle beside the spine.",
      props: [ballBehind(upright, "thorax", -0.03)],
    },
    {
      pose: leaning,
      alt: "Leaning softly on the ball and rolling round the sore spot, not on it and not on the spine.",
      props: [ballBehind(leaning, "thorax", 0.04)],
      arrows: [rolling],
    },
  ],
};

/** Leaning on one tight spot and staying there. */
export const ballPressurePointHold: Drawing = {
  id: "ball-pressure-point-hold",
  view,
  props: [wall, { kind: "floor" }],
  frames: [
    {
      pose: upright,
      alt: "Standing with the back to a wall, a soft ball on a tight spot beside the spine.",
      props: [ballBehind(upright, "thorax")],
    },
    {
      pose: leaning,
      breath: "out",
      alt: "Leaning back on the ball and staying there, breathing out, until the spot gets softer.",
      props: [ballBehind(leaning, "thorax")],
      arrows: [
        inward,
        {
          through: [
            [0.1, -0.05, 0],
            [0.2, -0.06, 0],
            [0.31, -0.1, 0],
          ],
          from: "head",
        },
      ],
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
            [0.16, 0.12, 0.1],
            [0.16, -0.08, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
