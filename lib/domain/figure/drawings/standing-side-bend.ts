import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { feetApart, onFeet } from "./stances";

const along = (hand: "left" | "right", down: number): HandContact => {
  const out = hand === "right" ? 1 : -1;
  return {
    hand,
    at: { from: `${hand}.thigh`, by: [0, down, 0] },
    fingers: [0, -1, -0.12 * out],
    palm: [0, 0, -out],
    elbow: [-0.6, 0, out],
  };
};
const stance = { ...onFeet({}), feet: feetApart(0.085) };

/** Standing and sliding one hand down the thigh. */
export const standingSideBend: Drawing = {
  id: "standing-side-bend",
  view: "front",
  props: [{ kind: "wall", x: -0.12, height: 1.2 }, { kind: "floor" }],
  side: "right",
  frames: [
    {
      pose: { ...stance, hands: [along("right", 0.06), along("left", 0.06)] },
      alt: "Standing with the back near a wall, feet hip-wide, hands on the outer thighs.",
    },
    {
      pose: {
        ...stance,
        trunk: { lumbarSideBend: 22, thoracicSideBend: 22, neckSideBend: 6 },
        hands: [along("right", -0.02), along("left", 0.14)],
      },
      alt: "Bent to one side: that hand has slid down the outer thigh. Both feet stay on the floor, the chest faces forward.",
      arrows: [
        {
          through: [
            [0.1, 0.08, 0.1],
            [0.1, -0.08, 0.09],
          ],
          from: "right.palm",
        },
      ],
    },
  ],
};
