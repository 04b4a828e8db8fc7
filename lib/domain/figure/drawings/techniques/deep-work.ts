import { foldIn, grasping, squeezeOf } from "./grasp";
import { onProne } from "./positions";

/** A soft fist sinks in and glides slowly along the fibres. */
export const deepTissue = onProne("deep-tissue-massage", "upper", [
  {
    hands: [
      { hand: "left", grip: "spread", at: [0.175, -0.05], heading: 4, arm: 200 },
      { hand: "right", grip: "fist", at: [0.165, 0.04], heading: -4, arm: 158 },
    ],
    strokes: [
      { kind: "press", order: 1, number: [-0.045, -0.03], at: [0.19, 0.038], radius: 0.015 },
      {
        kind: "glide",
        order: 2,
        number: [0.0, 0.032],
        path: [
          [0.222, 0.036],
          [0.31, 0.036],
        ],
      },
    ],
    pressure: 3,
    alt: "The client lies face down. A soft fist sinks into the muscle beside the spine, waits, then glides up very slowly.",
  },
]);

/** A thumb holds one tight spot until it eases. */
export const neuromuscular = onProne("neuromuscular-massage", "upper", [
  {
    strands: [
      {
        path: [
          [0.19, 0.05],
          [0.25, 0.036],
          [0.31, 0.03],
        ],
        wide: 0.018,
      },
    ],
    hands: [
      { hand: "left", grip: "thumb", at: [0.243, 0.034], heading: 28, arm: 200 },
      { hand: "right", grip: "thumb", at: [0.25, 0.038], heading: -22, arm: 158 },
    ],
    strokes: [
      { kind: "press", order: 1, number: [-0.05, -0.012], at: [0.255, 0.036], radius: 0.014 },
      { kind: "hold", order: 2, number: [0, 0.04], at: [0.155, 0.02] },
    ],
    pressure: 3,
    alt: "The client lies face down. Two thumbs press one tight spot in the muscle beside the spine and stay there.",
  },
]);

/** Small circles of a thumb on one spot, a finger's width further each time. */
export const circularFriction = onProne("circular-friction", "upper", [
  {
    hands: [{ hand: "right", grip: "thumb", at: [0.205, 0.034], heading: -18, arm: 158 }],
    strokes: [
      {
        kind: "coil",
        path: [
          [0.215, 0.036],
          [0.31, 0.036],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. A thumb makes small deep circles along the muscle beside the spine, moving up bit by bit.",
  },
]);

/** Fingers, one on the other, rub at right angles to a strand. */
export const crossFibre = onProne("cross-fibre-friction", "upper", [
  {
    strands: [
      {
        path: [
          [0.17, 0.04],
          [0.24, 0.038],
          [0.315, 0.032],
        ],
        wide: 0.02,
      },
    ],
    hands: [
      { hand: "right", grip: "fingertips", at: [0.232, 0.038], heading: -30, arm: 148 },
      { hand: "left", grip: "fingertips", at: [0.222, 0.042], heading: -4, arm: 186 },
    ],
    strokes: [
      {
        kind: "across",
        path: [
          [0.268, 0.012],
          [0.268, 0.075],
        ],
      },
    ],
    pressure: 3,
    alt: "The client lies face down. Fingertips, one hand on the other, rub to and fro straight across one tight strand.",
  },
]);

/** Flat pressure with one hand on the other, hand's width by hand's width. */
export const compression = onProne("compression", "back", [
  {
    hands: [
      { hand: "right", grip: "flat", at: [0.095, 0.048], heading: -16, arm: 158 },
      { hand: "left", grip: "flat", at: [0.086, 0.046], heading: 22, arm: 196 },
    ],
    strokes: [
      { kind: "press", order: 1, number: [0.0, 0.045], at: [0.005, 0.045], radius: 0.018 },
      { kind: "press", order: 2, number: [0.0, 0.06], at: [0.09, 0.047], radius: 0.018 },
      { kind: "press", order: 3, number: [0.0, 0.045], at: [0.215, 0.045], radius: 0.018 },
    ],
    pressure: 2,
    alt: "The client lies face down. Two palms, one on the other, lean on the muscle beside the spine, place by place from the buttock up to the shoulder.",
  },
]);

const kneadingHand = grasping({ hand: "left", at: [0.302, -0.082], heading: -14, arm: -158 });

/** One tested muscle: kneaded, stroked, pressed. */
export const therapeuticSpecific = onProne("therapeutic-specific-massage", "shoulders", [
  {
    strands: [
      {
        path: [
          [0.25, 0.034],
          [0.3, 0.03],
          [0.345, 0.022],
        ],
        wide: 0.024,
      },
    ],
    folds: [foldIn(kneadingHand)],
    hands: [kneadingHand, { hand: "right", grip: "thumb", at: [0.238, 0.038], heading: -14, arm: 160 }],
    strokes: [
      squeezeOf(kneadingHand, { order: 1, number: [-0.052, 0.0] }),
      {
        kind: "glide",
        order: 2,
        number: [-0.02, 0.045],
        path: [
          [0.25, 0.036],
          [0.295, 0.031],
          [0.34, 0.022],
        ],
      },
      { kind: "press", order: 3, number: [0.0, 0.03], at: [0.31, 0.07], radius: 0.014 },
    ],
    pressure: 2,
    alt: "The client lies face down. The tight muscles of neck and shoulder are kneaded, then stroked slowly with a thumb, then pressed.",
  },
]);
