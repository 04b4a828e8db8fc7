import type { Drawing } from "../../drawing";
import type { Pose, Side } from "../../pose";
import { stride } from "./brisk";

/** Long steps with the arms swinging under water. */
const wading = (front: Side): Pose => stride(front, { swing: 34, elbow: 18 });

/** Walking in water up to the chest. */
export const waterWalking: Drawing = {
  id: "water-walking",
  view: "side",
  props: [
    { kind: "floor" },
    { kind: "block", from: [0.46, 0, -0.24], to: [0.62, 0.8, 0.24] },
    { kind: "water", from: [-0.46, 0, 0.2], to: [0.46, 0, 0.2], height: 0.77 },
  ],
  frames: [
    {
      pose: wading("right"),
      alt: "Walking in water up to the chest, near the edge, with a long step. The arms swing under water.",
    },
    {
      pose: wading("left"),
      alt: "The other leg has stepped ahead and the arms have swung over. The head stays up, the back long.",
      arrows: [
        {
          through: [
            [0.16, 0.16, 0.1],
            [0.36, 0.16, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
