import type { Drawing } from "../drawing";
import type { HandContact, Pose } from "../pose";
import { hookLying } from "./positions";

const hands: readonly HandContact[] = [
  {
    hand: "right",
    at: { from: "waist", by: [0.01, 0, 0.03] },
    fingers: [0.3, 0, -1],
    palm: [0, -1, 0],
    elbow: [0.4, -0.6, 1],
  },
  {
    hand: "left",
    at: { from: "thorax", by: [0, 0, -0.03] },
    fingers: [-0.2, 0, 1],
    palm: [0, -1, 0],
    elbow: [0.4, -0.6, -1],
  },
];
const breath = (bellyRise: number): Pose => ({
  ...hookLying,
  bellyRise,
  hands: hands.map((held) =>
    held.hand === "right" ? { ...held, at: { ...held.at, by: [0.01, bellyRise, 0.03] } } : held,
  ),
});

/** Lying on the back, one hand on the belly: the belly rises with the breath, the chest stays still. */
export const diaphragmaticBreathing: Drawing = {
  id: "diaphragmatic-breathing",
  view: "side",
  props: [{ kind: "mat" }],
  target: "belly",
  crop: { middle: [-0.12, 0.12, 0], width: 0.86, height: 0.506 },
  frames: [
    {
      pose: breath(-0.008),
      breath: "out",
      alt: "Breathing out. Lying on the back, knees bent, one hand on the chest and one on the belly. The belly is low.",
      arrows: [
        {
          through: [
            [0, 0.26, 0],
            [0, 0.14, 0],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: breath(0.045),
      breath: "in",
      alt: "Breathing in. The belly rises under the hand, the hand on the chest stays still.",
      arrows: [
        {
          through: [
            [0, 0.15, 0],
            [0, 0.27, 0],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
