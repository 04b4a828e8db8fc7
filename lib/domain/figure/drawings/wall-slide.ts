import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { standing } from "./positions";

const WALL = 0.22;
const hands = (height: number) =>
  bothHands({ at: { by: [WALL, height, 0.11] }, fingers: [0, 1, 0], palm: [1, 0, 0], elbow: [0.3, -1, 0.25] });

/** Facing a wall with the forearms on it and sliding them up. */
export const wallSlide: Drawing = {
  id: "wall-slide",
  view: "side",
  props: [{ kind: "floor" }, { kind: "wall", x: WALL + 0.024, height: 1.2 }],
  target: "upper-back",
  frames: [
    {
      pose: { ...standing, root: { pitch: 2 }, hands: hands(0.88) },
      alt: "Standing close to a wall and facing it, elbows bent, forearms flat on the wall.",
    },
    {
      pose: { ...standing, root: { pitch: 3 }, both: { ...standing.both, shoulderElevation: 8 }, hands: hands(1.09) },
      alt: "The forearms have slid up the wall until the arms are almost straight. The ribs stay down.",
      arrows: [
        {
          through: [
            [0.1, -0.14, 0],
            [0.1, 0.02, 0],
          ],
          from: "right.wrist",
        },
      ],
    },
  ],
};
