import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { FootContact, Pose } from "../pose";
import { onBack } from "./lying-positions";

const hands = bothHands({ at: { by: [-0.24, 0, 0.42] }, fingers: [0, 0, 1], palm: [0, -1, 0], elbow: [1, 0.2, 0] });
/** Feet together, the knees leaning to this side. */
const feet = (lean: number): readonly FootContact[] =>
  ([-0.035, 0.035] as const).map((z) => ({
    foot: z < 0 ? "left" : "right",
    at: { by: [0.3, 0, z] },
    toes: [1, 0, 0],
    sole: [0, -1, lean * 0.35],
    knee: [0.3, 1, lean],
  }));
const leaning = (lean: number): Pose => ({
  ...onBack,
  root: { pitch: -90, twist: 14 * lean },
  trunk: { ...onBack.trunk, lumbarRotation: -6 * lean, thoracicRotation: -8 * lean },
  feet: feet(lean),
  hands,
});
const arc = (sign: 1 | -1) =>
  ({
    through: [
      [0.17, 0.3, -0.1 * sign],
      [0.17, 0.32, 0.04 * sign],
      [0.17, 0.24, 0.2 * sign],
    ],
  }) as const;

/** On the back with arms out, letting both bent knees lean from side to side. */
export const lowerTrunkRotation: Drawing = {
  id: "lower-trunk-rotation",
  view: { azimuth: 90, elevation: 40 },
  props: [{ kind: "mat" }],
  target: "low-back",
  frames: [
    { pose: leaning(0), alt: "Lying on the back, seen from the feet: knees bent and together, arms out to the sides." },
    {
      pose: leaning(-0.9),
      alt: "Both knees lean a little to one side, the shoulders stay on the floor.",
      arrows: [arc(-1)],
    },
    {
      pose: leaning(0.9),
      alt: "Both knees lean a little to the other side, the shoulders stay on the floor.",
      arrows: [arc(1)],
    },
  ],
};
