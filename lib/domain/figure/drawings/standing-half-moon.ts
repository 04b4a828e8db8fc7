import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { feetApart, onFeet } from "./stances";

const hold: HandContact = {
  hand: "right",
  at: { by: [0.01, 0.5, 0.26] },
  fingers: [0.5, -0.3, 0.6],
  palm: [0, -1, 0],
  elbow: [-0.5, 0, 1],
};
const stance = { ...onFeet({}), feet: feetApart(0.07) };

/** Standing with one arm up and leaning to the other side. */
export const standingHalfMoon: Drawing = {
  id: "standing-half-moon",
  view: "front",
  props: [{ kind: "floor" }, { kind: "chair", x: 0.13, z: 0.31, beside: true }],
  side: "left",
  frames: [
    {
      pose: {
        ...stance,
        left: { ...stance.both, shoulderFlexion: 176, shoulderAbduction: 6, elbowFlexion: 4 },
        hands: [hold],
      },
      alt: "Standing tall, one hand on the back of a chair, the other arm stretched up.",
    },
    {
      pose: {
        ...stance,
        trunk: { lumbarSideBend: 16, thoracicSideBend: 20, neckSideBend: 4 },
        left: { ...stance.both, shoulderFlexion: 176, shoulderAbduction: -2, elbowFlexion: 8 },
        hands: [hold],
      },
      alt: "Leaning to the chair, away from the lifted arm. Both feet stay down, the chest faces forward.",
      arrows: [
        {
          through: [
            [0, 0.3, -0.16],
            [0, 0.36, 0],
            [0, 0.32, 0.14],
          ],
          from: "head",
        },
      ],
    },
  ],
};
