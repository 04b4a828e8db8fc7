import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { SEAT_HEIGHT } from "../prop";
import { seated } from "./positions";

const knees: readonly HandContact[] = [
  {
    hand: "right",
    at: { from: "right.thigh", by: [0.05, 0, 0] },
    fingers: [1, 0, 0],
    palm: [0, -1, 0],
    elbow: [-0.6, 0, 1],
  },
  {
    hand: "left",
    at: { from: "left.thigh", by: [0.05, 0, 0] },
    fingers: [1, 0, 0],
    palm: [0, -1, 0],
    elbow: [-0.6, 0, -1],
  },
];
const turned: readonly HandContact[] = [
  {
    hand: "left",
    at: { from: "right.thigh", by: [0.05, 0, 0] },
    fingers: [0.5, 0, 1],
    palm: [0, -1, 0],
    elbow: [0.3, -0.2, -1],
  },
  {
    hand: "right",
    at: { by: [-0.07, SEAT_HEIGHT - 0.005, 0.13] },
    fingers: [0, -1, -0.15],
    palm: [0, 0, -1],
    elbow: [-1, 0.2, 0.5],
  },
];

/** Sitting square on a stool and turning the chest to one side, hands resting on thigh and seat. */
export const seatedSpinalTwist: Drawing = {
  id: "seated-spinal-twist",
  view: { azimuth: 38, elevation: 14 },
  props: [{ kind: "floor" }, { kind: "chair", x: 0, back: false }],
  side: "right",
  target: "mid-back",
  frames: [
    {
      pose: { ...seated, hands: knees },
      alt: "Sitting tall on a chair, feet flat, hands on the thighs, looking ahead.",
    },
    {
      pose: { ...seated, trunk: { lumbarRotation: 9, thoracicRotation: 34, neckRotation: 8 }, hands: turned },
      alt: "The chest is turned to one side: one hand rests on the opposite thigh, the other on the seat behind. The knees stay level and face ahead.",
      arrows: [
        {
          through: [
            [0.17, 0.0, -0.1],
            [0.22, 0.0, 0.02],
            [0.14, 0.0, 0.18],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
