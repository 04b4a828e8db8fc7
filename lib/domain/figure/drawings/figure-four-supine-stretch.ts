import type { Drawing } from "../drawing";
import type { Pose } from "../pose";
import { footFlat, onBack, palmFlat } from "./lying-positions";

const crossed = {
  hipFlexion: 58,
  hipAbduction: 42,
  hipExternalRotation: 45,
  kneeFlexion: 108,
  ankleDorsiflexion: 0,
} as const;
const start: Pose = {
  ...onBack,
  left: crossed,
  feet: [footFlat("right")],
  hands: [palmFlat("left"), palmFlat("right")],
};

/** On the back, one ankle over the other knee, drawing that thigh nearer. */
export const figureFourSupineStretch: Drawing = {
  id: "figure-four-supine-stretch",
  view: { azimuth: 24, elevation: 18 },
  props: [{ kind: "mat" }],
  side: "left",
  target: "left-hip",
  nearest: ["leftLeg"],
  frames: [
    {
      pose: start,
      alt: "Lying on the back, one foot flat. The other ankle lies across the thigh just above the knee.",
    },
    {
      pose: {
        ...onBack,
        right: { hipFlexion: 104, kneeFlexion: 100, hipAbduction: 0 },
        left: { ...crossed, hipFlexion: 90 },
        hands: [
          {
            hand: "right",
            at: { from: "right.thigh", by: [0, -0.02, 0.03] },
            fingers: [0, 0.4, -1],
            palm: [-1, 0, 0],
            elbow: [0, -0.5, 1],
          },
          {
            hand: "left",
            at: { from: "right.thigh", by: [0, -0.02, -0.03] },
            fingers: [0, 0.4, 1],
            palm: [-1, 0, 0],
            elbow: [0, -0.5, -1],
          },
        ],
      },
      alt: "Both hands hold behind the lower thigh and draw it towards the trunk, the ankle stays across it.",
      arrows: [
        {
          through: [
            [0.2, 0.1, 0],
            [0.1, 0.16, 0],
            [-0.03, 0.15, 0],
          ],
          from: "right.knee",
        },
      ],
    },
  ],
};
