import { foldIn, grasping, squeezeOf } from "./grasp";
import { onProne } from "./positions";

const upper = grasping({ hand: "right", at: [0.29, 0.074], heading: -50, arm: 122 });
const lower = grasping({ hand: "left", at: [0.128, 0.068], heading: -130, arm: 60 });

/** The whole hand lifts, squeezes and rolls the muscle; hands take turns. */
export const kneading = onProne("kneading", "upper", [
  {
    folds: [foldIn(lower), foldIn(upper)],
    hands: [lower, upper],
    strokes: [
      squeezeOf(lower, { order: 1, number: [-0.012, -0.055] }),
      squeezeOf(upper, { order: 2, number: [0.012, -0.055] }),
    ],
    pressure: 2,
    alt: "The client lies face down. Two hands lift and squeeze a roll of muscle beside the spine between thumb and fingers, in turn.",
  },
]);

const shoulder = grasping({ hand: "right", at: [0.302, 0.096], heading: 14, arm: 176 });
const otherShoulder = grasping({ hand: "left", at: [0.302, -0.096], heading: -14, arm: -176 });

/** Both shoulders at once in a full grip. */
export const twoHandedShoulderKneading = onProne("two-handed-shoulder-kneading", "shoulders", [
  {
    folds: [foldIn(shoulder), foldIn(otherShoulder)],
    hands: [shoulder, otherShoulder],
    strokes: [squeezeOf(shoulder), squeezeOf(otherShoulder)],
    pressure: 3,
    alt: "The client lies face down. Both hands grip the muscle on top of both shoulders and squeeze it firmly at the same time.",
  },
]);

/** Two hands that pass each other, muscle between them. */
export const wringing = onProne("wringing", "lower", [
  {
    folds: [{ at: [0.135, -0.005], heading: 62, long: 0.15, wide: 0.03 }],
    hands: [
      { hand: "right", grip: "flat", at: [0.178, -0.045], heading: -84, arm: 100 },
      { hand: "left", grip: "flat", at: [0.09, 0.06], heading: -96, arm: 80 },
    ],
    strokes: [
      {
        kind: "glide",
        path: [
          [0.225, -0.09],
          [0.225, 0.05],
        ],
      },
      {
        kind: "glide",
        path: [
          [0.045, 0.09],
          [0.045, -0.05],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. One hand draws the far side in while the other pushes the near side away, so that the muscle is wrung between them.",
  },
]);
