import { onProne } from "./positions";

/** Short strokes with the whole palm from the flank towards the spine. */
export const rubbing = onProne("rubbing", "back", [
  {
    hands: [
      { hand: "right", grip: "flat", at: [0.235, 0.08], heading: -78, arm: 112 },
      { hand: "left", grip: "flat", at: [0.08, 0.08], heading: -98, arm: 88 },
    ],
    strokes: [
      {
        kind: "rub",
        order: 1,
        number: [0.0, 0.028],
        path: [
          [0.155, 0.081],
          [0.155, 0.016],
        ],
      },
      {
        kind: "rub",
        order: 2,
        number: [0.0, -0.022],
        path: [
          [0.155, -0.081],
          [0.155, -0.016],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. Two flat hands rub to and fro from the side towards the spine, first on one side, then on the other.",
  },
]);

/** Strip by strip from the flank to the muscle beside the spine. */
export const sideToSpineRubbing = onProne("side-to-spine-rubbing", "back", [
  {
    hands: [{ hand: "left", grip: "flat", at: [0.085, 0.08], heading: -90, arm: 92 }],
    strokes: [
      {
        kind: "glide",
        order: 1,
        number: [0.0, 0.0],
        path: [
          [0.045, 0.09],
          [0.045, 0.02],
        ],
      },
      {
        kind: "glide",
        order: 2,
        number: [0.0, 0.0],
        path: [
          [0.13, 0.074],
          [0.13, 0.02],
        ],
      },
      {
        kind: "glide",
        order: 3,
        number: [0.0, 0.0],
        path: [
          [0.185, 0.08],
          [0.185, 0.02],
        ],
      },
      {
        kind: "glide",
        order: 4,
        number: [0.0, 0.0],
        path: [
          [0.24, 0.086],
          [0.24, 0.02],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. A flat hand rubs from the side to the muscle beside the spine, one strip after another up the back.",
  },
]);

/** A thin layer of bought ointment, rubbed in with gloves. */
export const warmingOintment = onProne("warming-ointment-massage", "upper", [
  {
    hands: [{ hand: "right", grip: "flat", at: [0.225, 0.06], heading: -25, arm: 150, glove: true }],
    strokes: [
      {
        kind: "coil",
        path: [
          [0.175, -0.05],
          [0.285, -0.05],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. A gloved hand spreads a thin layer of ointment on the upper back in small circles.",
  },
]);
