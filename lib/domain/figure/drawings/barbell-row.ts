import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { feetApart, onFeet } from "./stances";

const bowed = {
  ...onFeet({ trunk: 62, thigh: 26, shank: 8 }),
  trunk: { neckFlexion: -10 },
  feet: feetApart(0.065),
  fists: ["left", "right"],
} as const;
const hands = (x: number, y: number, elbow: readonly [number, number, number]) =>
  bothHands({ at: { by: [x, y, 0.15] }, fingers: [0, -1, 0], palm: [-1, 0, 0], elbow });

/** Bowed from the hips, pulling a bar to the belly. */
export const barbellRow: Drawing = {
  id: "barbell-row",
  view: { azimuth: 36, elevation: 10 },
  props: [{ kind: "floor" }],
  gear: [{ kind: "barbell", on: "hands" }],
  target: "mid-back",
  frames: [
    {
      pose: { ...bowed, hands: hands(0.14, 0.3, [0, 0.2, 1]) },
      alt: "Feet under the hips, knees soft, trunk bowed far forward with a flat back, a bar hanging from straight arms.",
    },
    {
      pose: { ...bowed, hands: hands(0.08, 0.48, [-1, 1, 0.6]) },
      alt: "The bar is pulled to the upper belly, elbows back. The trunk has not moved.",
      arrows: [
        {
          through: [
            [0.16, -0.2, -0.3],
            [0.12, -0.03, -0.3],
          ],
          from: "left.palm",
        },
      ],
    },
  ],
};
