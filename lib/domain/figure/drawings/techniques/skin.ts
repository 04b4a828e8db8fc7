import { foldIn, grasping, squeezeOf } from "./grasp";
import { bothHandsOn, onProne } from "./positions";

/** A fold of skin beside the spine rolls from the pelvis to the shoulder. */
export const skinRolling = onProne("skin-rolling", "lower", [
  {
    folds: [{ at: [0.115, 0.045], heading: 90, long: 0.125, wide: 0.024 }],
    hands: [
      { hand: "left", grip: "roll", at: [0.115, 0.022], heading: 8, arm: 205 },
      { hand: "right", grip: "roll", at: [0.115, 0.07], heading: -8, arm: 152 },
    ],
    strokes: [
      {
        kind: "roll",
        path: [
          [0.185, 0.045],
          [0.275, 0.045],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. Thumbs and fingertips lift a fold of skin beside the spine. The fold rolls up the back to the shoulder.",
  },
]);

const lifting = grasping({ hand: "right", at: [0.215, 0.062], heading: -10, arm: 156 }, "pinch");
const dropping = grasping({ hand: "left", at: [0.165, -0.062], heading: 10, arm: 204 }, "pinch");

/** Skin lifted for a moment between thumb and fingers and dropped. */
export const skinPinching = onProne("skin-pinching", "upper", [
  {
    folds: [foldIn(lifting), foldIn(dropping)],
    hands: [lifting, dropping],
    strokes: [
      squeezeOf(lifting, { order: 1, number: [0.04, 0] }),
      squeezeOf(dropping, { order: 2, number: [0.04, 0] }),
    ],
    pressure: 1,
    alt: "The client lies face down. Thumb and two fingers lift the skin softly for a moment and let it go, one hand after the other.",
  },
]);

/** Skin moved apart in each direction, without sinking in. */
export const skinStretching = onProne("skin-stretching", "upper", [
  {
    hands: bothHandsOn({ grip: "flat", at: [0.215, 0.062], heading: 10, arm: 152 }),
    strokes: [
      {
        kind: "stretch",
        order: 1,
        number: [0, 0.022],
        path: [
          [0.27, 0.0],
          [0.33, 0.0],
        ],
      },
      {
        kind: "stretch",
        order: 2,
        number: [0.025, -0.012],
        path: [
          [0.14, 0.03],
          [0.14, 0.078],
        ],
      },
    ],
    pressure: 1,
    alt: "The client lies face down. Two flat hands lie a hand apart and slide the skin apart a little, up and down, then to the sides.",
  },
]);

/** Crossed hands take up the slack and wait. */
export const myofascialRelease = onProne("myofascial-release", "back", [
  {
    hands: [
      { hand: "right", grip: "flat", at: [0.105, 0.0], heading: -166, arm: 52 },
      { hand: "left", grip: "flat", at: [0.205, 0.0], heading: -14, arm: 128 },
    ],
    strokes: [
      {
        kind: "stretch",
        path: [
          [0.3, -0.022],
          [0.35, -0.022],
        ],
      },
      {
        kind: "stretch",
        path: [
          [0.01, -0.022],
          [-0.035, -0.022],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. Two crossed hands lie on the back and draw the tissue apart very slowly, then wait.",
  },
]);
