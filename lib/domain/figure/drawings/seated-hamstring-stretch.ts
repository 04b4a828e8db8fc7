import type { Drawing } from "../drawing";
import type { FootContact, HandContact, Pose } from "../pose";
import { seated } from "./positions";

const feet: readonly FootContact[] = [
  { foot: "left", at: { by: [0.3, 0, -0.06] }, toes: [1, 0, -0.1], sole: [0, -1, 0], knee: [1, 0.3, 0] },
  { foot: "right", at: { by: [0.5, 0.03, 0.06] }, toes: [0.45, 1, 0.05], sole: [0.9, -0.42, 0], knee: [0.3, 1, 0] },
];
const hands: readonly HandContact[] = [
  {
    hand: "right",
    at: { from: "left.knee", by: [-0.06, 0, 0.03] },
    fingers: [1, -0.1, -0.6],
    palm: [0, -1, 0],
    elbow: [-0.3, 0, 1],
  },
  {
    hand: "left",
    at: { from: "left.knee", by: [-0.05, 0, -0.01] },
    fingers: [1, -0.1, 0.1],
    palm: [0, -1, 0],
    elbow: [-0.3, 0, -1],
  },
];
const sitting: Pose = { ...seated, pin: { point: "seat", x: 0.06 }, feet, hands };

/** Sitting at the front of a chair, one heel ahead, leaning forward with a long back. */
export const seatedHamstringStretch: Drawing = {
  id: "seated-hamstring-stretch",
  view: { azimuth: 14, elevation: 8 },
  props: [{ kind: "floor" }, { kind: "chair", x: 0, back: false }],
  side: "right",
  frames: [
    {
      pose: sitting,
      alt: "Sitting tall at the front of a chair, one leg stretched ahead on its heel, hands on the other thigh.",
    },
    {
      pose: { ...sitting, root: { pitch: 32 }, trunk: { lumbarFlexion: 4, neckFlexion: 2 } },
      alt: "Leaning forward from the hips, back long, knee soft.",
      arrows: [
        {
          through: [
            [0.04, 0.13, 0],
            [0.15, 0.1, 0],
            [0.2, 0.01, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
