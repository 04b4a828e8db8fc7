import type { Drawing } from "../drawing";
import { seated } from "./positions";

/** Sitting, one palm above the ear, pressing the head sideways into it; nothing moves. */
export const neckIsometricLateral: Drawing = {
  id: "neck-isometric-lateral",
  view: "front",
  props: [],
  side: "right",
  closeUp: "chest",
  frames: [
    { pose: seated, alt: "Sitting tall, seen from the front, looking ahead, arms down." },
    {
      pose: {
        ...seated,
        hands: [
          {
            hand: "right",
            at: { from: "head", by: [0, -0.012, -0.008] },
            fingers: [0, 1, -0.6],
            palm: [0, -0.6, -1],
            elbow: [0.25, -0.5, 1],
          },
        ],
      },
      alt: "One palm lies above the ear. The head pushes sideways into the hand and the hand pushes back; the head stays upright.",
      arrows: [
        {
          through: [
            [0, 0.11, -0.12],
            [0, 0.11, 0.0],
          ],
          from: "head",
        },
        {
          through: [
            [0, 0.06, 0.21],
            [0, 0.06, 0.09],
          ],
          from: "head",
        },
      ],
    },
  ],
};
