import { foldIn, grasping, squeezeOf } from "./grasp";
import { onProne } from "./positions";

const kneadingHand = grasping({ hand: "left", at: [0.302, -0.082], heading: -14, arm: -158 });

/** Hairline to shoulder, then squeezes, then circles along the upper border. */
export const collarZone = onProne("collar-zone-massage", "shoulders", [
  {
    folds: [foldIn(kneadingHand)],
    hands: [kneadingHand],
    strokes: [
      {
        kind: "glide",
        order: 1,
        number: [0.01, 0.022],
        path: [
          [0.362, 0.016],
          [0.328, 0.024],
          [0.308, 0.06],
          [0.298, 0.105],
        ],
      },
      squeezeOf(kneadingHand, { order: 2, number: [-0.05, 0.0] }),
      {
        kind: "coil",
        order: 3,
        number: [0.0, -0.012],
        path: [
          [0.262, 0.02],
          [0.268, 0.095],
        ],
      },
    ],
    pressure: 2,
    alt: "The client lies face down. A stroke runs from the hairline over the shoulder; then a hand squeezes the top of the shoulder; then small circles follow.",
  },
]);

/** Neck and shoulder muscle pressed, held and let go like dough. */
export const neckShoulderMoulding = onProne("neck-shoulder-moulding", "shoulders", [
  {
    hands: [
      { hand: "left", grip: "flat", at: [0.338, -0.012], heading: 82, arm: 238 },
      { hand: "right", grip: "flat", at: [0.285, 0.072], heading: 8, arm: 165 },
    ],
    strokes: [
      { kind: "press", order: 1, number: [-0.055, 0.01], at: [0.338, -0.012], radius: 0.014 },
      { kind: "press", order: 2, number: [0.0, 0.04], at: [0.287, 0.075], radius: 0.014 },
    ],
    pressure: 2,
    alt: "The client lies face down. One hand wraps the back of the neck, the other lies on the shoulder; they press, hold and let go, one place after the other.",
  },
]);

/** The palm circles slowly on the shoulder blade, one way and the other. */
export const shoulderBladeCircles = onProne("shoulder-blade-circles", "upper", [
  {
    hands: [{ hand: "right", grip: "flat", at: [0.238, 0.058], heading: -18, arm: 150 }],
    strokes: [{ kind: "circle", at: [0.25, 0.053], radius: 0.062 }],
    pressure: 2,
    alt: "The client lies face down. A flat palm circles slowly on the shoulder blade, clockwise.",
  },
  {
    hands: [{ hand: "right", grip: "flat", at: [0.25, 0.05], heading: -18, arm: 150 }],
    strokes: [{ kind: "circle", at: [0.25, 0.053], radius: 0.062, turn: "left" }],
    pressure: 2,
    alt: "The palm circles the other way round.",
  },
]);

/** Finger pads follow the inner edge of the shoulder blade and wait on tight strands. */
export const fingertipScapularSearch = onProne("fingertip-scapular-search", "upper", [
  {
    hands: [{ hand: "right", grip: "fingertips", at: [0.215, 0.047], heading: -24, arm: 150 }],
    strokes: [
      {
        kind: "glide",
        path: [
          [0.235, 0.034],
          [0.268, 0.031],
          [0.285, 0.036],
          [0.293, 0.064],
        ],
      },
      { kind: "hold", at: [0.262, -0.005] },
    ],
    pressure: 2,
    alt: "The client lies face down. Fingertips follow the inner edge of the shoulder blade and wait on tight spots.",
  },
]);
