import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { onFeet } from "./stances";

const lean = { trunk: 18, thigh: 24, shank: 14 };
const hands = bothHands({
  at: { from: "right.hip", by: [0.015, 0.075, -0.022] },
  fingers: [0.7, -0.6, -0.4],
  palm: [0, -0.2, -1],
  elbow: [-0.5, 0, 1],
});
const stance = (right: number, left: number): Pose => ({
  ...onFeet(lean),
  trunk: { neckFlexion: -12 },
  pin: { point: "pelvis", x: 0, z: (right + left) / 2 },
  feet: [
    { foot: "right", at: { by: [0.06, 0, right] }, toes: [1, 0, 0.1], sole: [0, -1, 0], knee: [1, 0, 0.15] },
    { foot: "left", at: { by: [0.06, 0, left] }, toes: [1, 0, -0.1], sole: [0, -1, 0], knee: [1, 0, -0.15] },
  ],
  hands,
});

/** Side steps with a closed band above the knees. */
export const lateralBandWalk: Drawing = {
  id: "lateral-band-walk",
  view: { azimuth: 84, elevation: 6 },
  props: [{ kind: "floor" }],
  gear: [{ kind: "loop" }],
  side: "right",
  frames: [
    {
      pose: stance(0.08, -0.08),
      alt: "Standing, seen from the front, knees bent a little, hands on the hips, a loop band round both legs above the knees.",
    },
    {
      pose: stance(0.26, -0.08),
      alt: "One foot has stepped wide to the side, the band is stretched, knees apart.",
      arrows: [
        {
          through: [
            [0.06, 0.1, -0.02],
            [0.06, 0.1, 0.13],
          ],
          from: "right.heel",
        },
      ],
    },
    {
      pose: stance(0.26, 0.1),
      alt: "The other foot has followed slowly, the knees still apart and the band taut.",
      arrows: [
        {
          through: [
            [0.06, 0.02, -0.18],
            [0.06, 0.02, -0.05],
          ],
          from: "left.heel",
        },
      ],
    },
  ],
};
