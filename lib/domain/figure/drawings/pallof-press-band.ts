import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { feetApart, onFeet } from "./stances";

const stance = {
  ...onFeet({ thigh: 6, shank: 6 }),
  feet: feetApart(0.09),
  fists: ["left", "right"],
} as const;
const hands = (x: number) =>
  bothHands({ at: { by: [x, 0.74, 0.012] }, fingers: [1, 0, -0.5], palm: [-0.1, 0, -1], elbow: [-0.6, -0.8, 0.7] });

/** Side on to a fixed band: pressing both hands straight out without turning. */
export const pallofPressBand: Drawing = {
  id: "pallof-press-band",
  view: { azimuth: 25, elevation: 28 },
  props: [{ kind: "floor" }, { kind: "block", from: [0.06, 0, -0.6], to: [0.42, 0.98, -0.57] }],
  gear: [{ kind: "band", hands: ["left"], fixed: [0.26, 0.74, -0.57] }],
  side: "left",
  target: "belly",
  frames: [
    {
      pose: { ...stance, hands: hands(0.11) },
      alt: "Standing side on to a door, a band fixed to it at chest height, both hands holding the band at the chest.",
    },
    {
      pose: { ...stance, hands: hands(0.33) },
      alt: "Both arms pressed straight out. Hips and shoulders do not turn to the door.",
      arrows: [
        {
          through: [
            [-0.12, -0.07, 0.08],
            [0.12, -0.07, 0.08],
          ],
          from: "right.palm",
        },
      ],
    },
  ],
};
