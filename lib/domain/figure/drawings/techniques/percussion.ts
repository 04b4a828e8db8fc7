import { onProne } from "./positions";

/** Edges of the hands in turn on the thick muscle of the upper back. */
export const hacking = onProne("hacking", "upper", [
  {
    hands: [
      { hand: "right", grip: "edge", at: [0.235, 0.07], heading: -16, arm: 156 },
      { hand: "left", grip: "edge", at: [0.2, -0.065], heading: 16, arm: 204, lift: 0.05 },
    ],
    strokes: [{ kind: "hit", at: [0.25, 0.06], radius: 0.052 }],
    pressure: 1,
    alt: "The client lies face down. The little-finger edges of two loose hands tap the thick muscle of the shoulder in quick turns.",
  },
]);

/** Loose fists in turn on the buttocks. */
export const pounding = onProne("pounding", "buttocks", [
  {
    hands: [
      { hand: "right", grip: "fist", at: [0.0, 0.055], heading: -10, arm: 158 },
      { hand: "left", grip: "fist", at: [-0.01, -0.055], heading: 10, arm: 202, lift: 0.05 },
    ],
    strokes: [{ kind: "hit", at: [0.002, 0.053], radius: 0.045 }],
    pressure: 2,
    alt: "The client lies face down, a towel over the hips. Two loose fists tap the buttocks in turn, springy, not hard.",
  },
]);

/** Hollow hands in turn on thick muscle beside the spine. */
export const patting = onProne("patting", "upper", [
  {
    hands: [
      { hand: "right", grip: "cup", at: [0.235, 0.06], heading: -14, arm: 152 },
      { hand: "left", grip: "cup", at: [0.205, -0.058], heading: 14, arm: 208, lift: 0.05 },
    ],
    strokes: [{ kind: "hit", at: [0.248, 0.058], radius: 0.058 }],
    pressure: 1,
    alt: "The client lies face down. Two hollow hands pat the upper back beside the spine in a brisk rhythm.",
  },
]);

/** Fine trembling of a resting hand. */
export const vibration = onProne("vibration", "upper", [
  {
    hands: [{ hand: "right", grip: "flat", at: [0.225, 0.055], heading: -8, arm: 155 }],
    strokes: [
      {
        kind: "shake",
        at: [0.235, 0.053],
        heading: -8,
        apart: 0.115,
      },
    ],
    pressure: 1,
    alt: "The client lies face down. A flat hand rests on the muscle beside the spine and trembles finely.",
  },
]);

/** One palm on the sacrum, one on the far flank: the body is pushed and swings back. */
export const gentleRocking = onProne("gentle-rocking", "lower", [
  {
    hands: [
      { hand: "right", grip: "flat", at: [0.14, -0.062], heading: -78, arm: 104 },
      { hand: "left", grip: "flat", at: [0.045, 0.012], heading: -96, arm: 84 },
    ],
    strokes: [
      {
        kind: "across",
        path: [
          [0.225, -0.084],
          [0.225, 0.084],
        ],
      },
    ],
    pressure: 1,
    alt: "The client lies face down. One palm lies on the base of the spine, one on the far side. They rock the body softly from side to side.",
  },
]);
