import { bothHandsOn, bothStrokes, onProne } from "./positions";

const lowHands = bothHandsOn({ grip: "flat", at: [0.09, 0.042], heading: -3, arm: 155 });

/** Long strokes from the sacrum to the shoulders, and lightly back along the sides. */
export const stroking = onProne("stroking", "back", [
  {
    hands: lowHands,
    strokes: [
      ...bothStrokes({
        kind: "glide",
        order: 1,
        number: [-0.012, 0.021],
        path: [
          [0.19, 0.034],
          [0.26, 0.034],
          [0.298, 0.075],
        ],
      }),
      ...bothStrokes({
        kind: "glide",
        order: 2,
        number: [0.012, 0.012],
        path: [
          [0.235, 0.08],
          [0.18, 0.088],
          [0.115, 0.088],
        ],
      }),
    ],
    pressure: 1,
    alt: "The client lies face down with a bare back. Two flat hands glide up both sides of the spine to the shoulders, and lightly back down the sides.",
  },
]);

/** From the waist to the base of the neck, without weight. */
export const lowerBackSmoothing = onProne("lower-back-smoothing", "back", [
  {
    hands: bothHandsOn({ grip: "flat", at: [0.098, 0.04], heading: -2, arm: 157 }),
    strokes: bothStrokes({
      kind: "glide",
      path: [
        [0.2, 0.032],
        [0.27, 0.028],
        [0.335, 0.022],
      ],
    }),
    pressure: 1,
    alt: "The client lies face down with a bare back. Two flat hands glide lightly from the waist up to the base of the neck.",
  },
]);

/** The strip of muscle, some 5 cm wide, on either side of the spine. */
export const paraspinalBand = onProne("paraspinal-band-5cm", "back", [
  {
    strands: [
      {
        path: [
          [0.065, 0.027],
          [0.29, 0.027],
        ],
        wide: 0.03,
      },
      {
        path: [
          [0.065, -0.027],
          [0.29, -0.027],
        ],
        wide: 0.03,
      },
    ],
    hands: [{ hand: "right", grip: "pads", at: [0.125, 0.026], heading: -2, arm: 158 }],
    strokes: [
      {
        kind: "glide",
        order: 1,
        number: [0.0, 0.032],
        path: [
          [0.15, 0.027],
          [0.29, 0.027],
        ],
      },
      {
        kind: "glide",
        order: 2,
        number: [0.0, -0.032],
        path: [
          [0.075, -0.027],
          [0.29, -0.027],
        ],
      },
    ],
    pressure: 1,
    alt: "The client lies face down. Flat fingers stroke up the strip of muscle beside the spine, first on one side, then on the other.",
  },
]);

/** Two long glides, then a still light press beside the spine, a hand's width further up each time. */
export const smoothingWithLightPressure = onProne("smoothing-with-light-pressure", "back", [
  {
    hands: lowHands,
    strokes: [
      ...bothStrokes({
        kind: "glide",
        path: [
          [0.19, 0.034],
          [0.315, 0.034],
        ],
      }),
    ],
    pressure: 1,
    alt: "The client lies face down. Two flat hands glide up both sides of the spine, two times.",
  },
  {
    hands: [{ hand: "right", grip: "flat", at: [0.13, 0.042], heading: -4, arm: 155 }],
    strokes: [
      { kind: "hold", order: 1, number: [0.035, 0.035], at: [0.13, 0.04] },
      {
        kind: "glide",
        order: 2,
        number: [0, 0.03],
        path: [
          [0.225, 0.042],
          [0.285, 0.042],
        ],
      },
    ],
    pressure: 1,
    alt: "One flat hand rests still beside the spine with a light press, then moves up by one hand.",
  },
]);

/** The soft underside of the forearm along the back. */
export const forearmEffleurage = onProne("forearm-effleurage", "back", [
  {
    hands: [
      { hand: "right", grip: "flat", at: [0.185, 0.075], heading: -66, arm: 104 },
      { hand: "left", grip: "forearm", at: [0.1, 0.045], heading: -84, arm: 140 },
    ],
    strokes: [
      {
        kind: "glide",
        path: [
          [0.15, 0.045],
          [0.22, 0.045],
          [0.292, 0.06],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. The soft side of a forearm glides from the pelvis up one side of the spine to the shoulder. The other hand guides.",
  },
]);
