import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { feetApart, onFeet } from "./stances";

/** Hands on the bar that lies across the upper back of a trunk leaning this much. */
const holding = (lean: number) => {
  const [s, c] = [Math.sin((lean * Math.PI) / 180), Math.cos((lean * Math.PI) / 180)];
  return bothHands({
    at: { from: "upperBack", by: [0.03 * s, 0.03 * c, 0.17] },
    fingers: [0.5 * s, c, 0.1],
    palm: [c, -s, 0],
    elbow: [-0.5, -1, 0.3],
  });
};
const fists = ["left", "right"] as const;

/** Squatting with a bar across the upper back. */
export const barbellSquat: Drawing = {
  id: "barbell-squat",
  view: "three-quarter",
  props: [{ kind: "floor" }],
  gear: [{ kind: "barbell", on: "back" }],
  frames: [
    {
      pose: { ...onFeet({}), feet: feetApart(0.1), fists, hands: holding(6) },
      alt: "Standing with feet shoulder-wide, a bar across the upper back, both hands on it.",
    },
    {
      pose: {
        ...onFeet({ trunk: 40, thigh: 80, shank: 26 }),
        trunk: { neckFlexion: -20 },
        feet: feetApart(0.1, 0, 0.35),
        fists,
        hands: holding(46),
      },
      alt: "Hips back and down until the thighs are level, heels on the floor, back flat, the bar still on the upper back.",
      arrows: [
        {
          through: [
            [-0.25, 0.24, 0],
            [-0.25, 0.04, 0],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
