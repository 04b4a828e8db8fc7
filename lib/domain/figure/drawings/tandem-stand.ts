import type { Drawing } from "../drawing";
import type { HandContact, Pose } from "../pose";
import { onFeet } from "./stances";

const COUNTER = 0.5;
const hand = (above: number): HandContact => ({
  hand: "left",
  at: { by: [0.08, COUNTER + above, -0.24] },
  fingers: [1, 0, -0.2],
  palm: [0, -1, 0],
  elbow: [-1, 0, -0.6],
});
const foot = (side: "left" | "right", x: number, z: number) =>
  ({ foot: side, at: { by: [x, 0, z] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [1, 0, 0] }) as const;
const lined: Pose = {
  ...onFeet({ thigh: 8, shank: 8 }),
  pin: { point: "pelvis", x: 0, z: 0 },
};

/** Standing with one foot straight in front of the other. */
export const tandemStand: Drawing = {
  id: "tandem-stand",
  view: { azimuth: 24, elevation: 20 },
  props: [{ kind: "floor" }, { kind: "block", from: [-0.2, 0, -0.42], to: [0.3, COUNTER, -0.2] }],
  side: "right",
  frames: [
    {
      pose: { ...onFeet({}), hands: [hand(0)] },
      alt: "Standing with the feet side by side next to a kitchen counter, one hand on it.",
    },
    {
      pose: { ...lined, feet: [foot("right", 0.07, 0.01), foot("left", -0.085, -0.01)], hands: [hand(0.045)] },
      alt: "One foot is straight in front of the other, heel to toes, eyes ahead. The hand hovers just over the counter.",
      arrows: [
        {
          through: [
            [-0.08, 0, 0.13],
            [0.1, 0, 0.13],
          ],
          from: "right.heel",
        },
      ],
    },
  ],
};
