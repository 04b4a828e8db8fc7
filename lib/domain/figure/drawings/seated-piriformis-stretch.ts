import type { Drawing } from "../drawing";
import type { FootContact, HandContact, Pose } from "../pose";
import { seated } from "./positions";

const feet: readonly FootContact[] = [
  ...(seated.feet ?? []).filter(({ foot }) => foot === "left"),
  {
    foot: "right",
    at: { from: "left.knee", by: [-0.06, 0.062, -0.05] },
    toes: [1, 0.2, -0.3],
    sole: [0, -0.2, -1],
    knee: [0.3, 0.1, 1],
  },
];
const hands: readonly HandContact[] = [
  {
    hand: "right",
    at: { from: "right.shin", by: [-0.02, 0, 0.02] },
    fingers: [1, -0.2, -0.5],
    palm: [0, -1, 0],
    elbow: [-0.4, 0, 1],
  },
  {
    hand: "left",
    at: { from: "right.ankle", by: [-0.02, 0.01, 0.03] },
    fingers: [1, -0.2, 0.4],
    palm: [0, -1, 0],
    elbow: [-0.4, 0, -1],
  },
];
const sitting: Pose = { ...seated, feet, hands };

/** Sitting with one ankle across the other thigh and leaning forward with a long back. */
export const seatedPiriformisStretch: Drawing = {
  id: "seated-piriformis-stretch",
  view: { azimuth: 66, elevation: 18 },
  props: [{ kind: "chair", x: 0, back: false }],
  side: "right",
  frames: [
    {
      pose: sitting,
      alt: "Sitting tall on a chair, one ankle across the other thigh just above the knee, hands on that shin.",
    },
    {
      pose: {
        ...sitting,
        root: { pitch: 26 },
        trunk: { lumbarFlexion: 4, thoracicFlexion: 2, neckFlexion: 2 },
      },
      alt: "Leaning forward from the hips with a long straight back.",
      arrows: [
        {
          through: [
            [-0.04, 0.12, -0.1],
            [0.1, 0.09, -0.13],
            [0.18, 0.0, -0.14],
          ],
          from: "head",
        },
      ],
    },
  ],
};
