import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { seated } from "./positions";

const crossed: readonly HandContact[] = [
  {
    hand: "left",
    at: { from: "right.shoulder", by: [0.0, -0.02, -0.03] },
    fingers: [0.1, 0.7, 0.8],
    palm: [-1, 0, 0],
    elbow: [0.7, -1, -0.4],
  },
  {
    hand: "right",
    at: { from: "left.shoulder", by: [0.02, -0.02, 0.03] },
    fingers: [0.1, 0.7, -0.8],
    palm: [-1, 0, 0],
    elbow: [0.7, -1, 0.4],
  },
];
const turned: readonly HandContact[] = [
  {
    hand: "left",
    at: { from: "right.shoulder", by: [0.01, -0.02, 0.0] },
    fingers: [-0.5, 0.7, 0.6],
    palm: [-0.6, 0, -0.8],
    elbow: [0.4, -1, 0.5],
  },
  {
    hand: "right",
    at: { from: "left.shoulder", by: [0.02, -0.02, 0.03] },
    fingers: [0.6, 0.7, -0.5],
    palm: [-0.6, 0, -0.8],
    elbow: [0, -1, 0.9],
  },
];

/** Sitting with crossed arms and turning the chest. */
export const seatedThoracicRotation: Drawing = {
  id: "seated-thoracic-rotation",
  view: { azimuth: 62, elevation: 16 },
  props: [{ kind: "floor" }, { kind: "chair", x: 0, back: false }],
  side: "right",
  target: "mid-back",
  frames: [
    {
      pose: { ...seated, hands: crossed },
      alt: "Sitting upright, arms crossed with hands on the shoulders, looking ahead.",
    },
    {
      pose: { ...seated, trunk: { lumbarRotation: 8, thoracicRotation: 34, neckRotation: 16 }, hands: turned },
      alt: "The chest, shoulders and head are turned together to one side. The knees stay facing forward.",
      arrows: [
        {
          through: [
            [0.16, 0.02, -0.12],
            [0.22, 0.02, 0.02],
            [0.14, 0.02, 0.18],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
