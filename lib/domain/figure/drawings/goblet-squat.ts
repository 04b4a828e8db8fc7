import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { feetApart, onFeet } from "./stances";

const hands = (forward: number) =>
  bothHands({
    at: { from: "thorax", by: [forward, -0.03, -0.052] },
    fingers: [0.3, 1, -0.2],
    palm: [0.1, 0, -1],
    elbow: [0, -1, 0.25],
  });

/** Holding a weight at the chest and sitting down between the heels. */
export const gobletSquat: Drawing = {
  id: "goblet-squat",
  view: "three-quarter",
  props: [{ kind: "floor" }],
  gear: [{ kind: "goblet" }],
  frames: [
    {
      pose: { ...onFeet({}), feet: feetApart(0.1), hands: hands(0.1) },
      alt: "Standing with the feet a little wider than the hips, one weight held upright at the chest.",
    },
    {
      pose: {
        ...onFeet({ trunk: 34, thigh: 80, shank: 28 }),
        trunk: { neckFlexion: -18 },
        feet: feetApart(0.1, 0, 0.45),
        hands: hands(0.11),
      },
      alt: "Sitting down between the heels, thighs level, chest up, back long, the weight still at the chest.",
      arrows: [
        {
          through: [
            [-0.22, 0.2, 0],
            [-0.22, 0.02, 0],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
