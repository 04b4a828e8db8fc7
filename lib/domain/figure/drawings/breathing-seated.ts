import type { Arrow } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { seated } from "./positions";

/** Sitting at ease, hands in the lap, the belly as far out as the breath brings it. */
export const breathingSeated = (bellyRise: number): Pose => ({
  ...seated,
  bellyRise,
  hands: bothHands({
    at: { from: "right.thigh", by: [0.02, 0, -0.01] },
    fingers: [1, 0, -0.4],
    palm: [0, -1, 0],
    elbow: [-0.8, 0, 0.6],
  }),
});

/** The breath on its way to the nose and, with the belly, outward. */
export const breathIn: readonly Arrow[] = [
  {
    through: [
      [0.27, -0.03, 0],
      [0.11, -0.02, 0],
    ],
    from: "head",
  },
  {
    through: [
      [0.09, -0.02, 0],
      [0.19, -0.02, 0],
    ],
    from: "waist",
  },
];

/** The breath leaving the lips, the belly sinking back. */
export const breathOut: readonly Arrow[] = [
  {
    through: [
      [0.1, -0.05, 0],
      [0.2, -0.06, 0],
      [0.31, -0.1, 0],
    ],
    from: "head",
  },
  {
    through: [
      [0.19, -0.02, 0],
      [0.09, -0.02, 0],
    ],
    from: "waist",
  },
];
