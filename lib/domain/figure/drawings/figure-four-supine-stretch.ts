import type { Drawing } from "../drawing";
import type { FootContact, Pose } from "../pose";
import type { Vec } from "../vector";
import { footFlat, onBack, palmFlat } from "./lying-positions";

/** The right ankle across the left thigh, this far from the middle of the left knee, its own knee out to the side. */
const across = (by: Vec): FootContact => ({
  foot: "right",
  at: { from: "left.knee", by },
  toes: [0.2, 1, -0.3],
  sole: [0, -0.2, -1],
  knee: [0.2, 0.5, 1],
});

/** On the back, one ankle over the other knee, drawing that thigh nearer. */
export const figureFourSupineStretch: Drawing = {
  id: "figure-four-supine-stretch",
  view: { azimuth: 42, elevation: 14 },
  props: [{ kind: "mat" }],
  side: "right",
  target: "right-hip",
  frames: [
    {
      pose: {
        ...onBack,
        feet: [footFlat("left"), across([-0.06, 0.0, -0.05])],
        hands: [palmFlat("left"), palmFlat("right")],
      } satisfies Pose,
      alt: "Lying on the back, one foot flat. The other ankle lies across the thigh just above the knee.",
    },
    {
      pose: {
        ...onBack,
        left: { hipFlexion: 104, kneeFlexion: 104 },
        feet: [across([-0.06, -0.03, -0.05])],
        hands: [
          {
            hand: "right",
            at: { from: "left.thigh", by: [0, -0.02, 0.03] },
            fingers: [0, 0.4, -1],
            palm: [-1, 0, 0],
            elbow: [0, -0.5, 1],
          },
          {
            hand: "left",
            at: { from: "left.thigh", by: [0, -0.02, -0.03] },
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
          from: "left.knee",
        },
      ],
    },
  ],
};
