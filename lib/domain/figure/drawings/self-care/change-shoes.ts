import type { Drawing } from "../../drawing";
import type { Prop } from "../../prop";
import { onward, stride } from "../activities/brisk";
import { onFeet } from "../stances";

const TABLE = 0.4;

/** A shoe seen from its side, its heel worn down by so much. */
const shoe = (x: number, worn: number): Prop => ({
  kind: "sheet",
  tone: "iron",
  points: [
    [x, TABLE + worn, 0],
    [x + 0.03, TABLE, 0],
    [x + 0.16, TABLE, 0],
    [x + 0.155, TABLE + 0.035, 0],
    [x + 0.09, TABLE + 0.05, 0],
    [x + 0.075, TABLE + 0.085, 0],
    [x, TABLE + 0.08, 0],
  ],
});

/** Looking at soles and heels, then a firm low shoe. */
export const changeShoes: Drawing = {
  id: "change-shoes",
  view: { azimuth: 12, elevation: 6 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: {
        ...onFeet({ trunk: 10, thigh: 6, shank: 2 }),
        trunk: { thoracicFlexion: 8, neckFlexion: 20 },
        pin: { point: "pelvis", x: -0.04 },
        hands: [
          {
            hand: "right",
            at: { by: [0.24, TABLE + 0.1, 0.05] },
            fingers: [1, -0.8, -0.3],
            palm: [0, -1, -0.4],
            elbow: [-0.8, -0.4, 0.6],
          },
        ],
      },
      alt: "A pair of shoes on a table. The heel of one is worn crooked: that pair is put away. The hand takes the firm pair.",
      props: [
        { kind: "block", from: [0.16, TABLE - 0.025, -0.16], to: [0.62, TABLE, 0.16] },
        {
          kind: "tubes",
          width: 0.03,
          lines: [
            [
              [0.4, TABLE - 0.03, 0],
              [0.4, 0, 0],
            ],
          ],
        },
        shoe(0.21, 0),
        shoe(0.42, 0.05),
      ],
    },
    {
      pose: { ...stride("right", { swing: 16, elbow: 18 }), pin: { point: "pelvis", x: 0.1 } },
      alt: "Walking in shoes with a low firm heel, room for the toes and closed over the instep.",
      gear: [{ kind: "shoes" }],
      arrows: [onward],
    },
  ],
};
