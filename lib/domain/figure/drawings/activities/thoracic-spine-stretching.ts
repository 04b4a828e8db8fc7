import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { HandContact, Pose } from "../../pose";
import { seated } from "../positions";

/** Arms crossed round the own shoulders. */
const hug: readonly HandContact[] = [
  {
    hand: "right",
    at: { from: "left.shoulder", by: [0.02, -0.03, -0.02] },
    fingers: [-0.3, 0.2, -1],
    palm: [-1, 0, 0.2],
    elbow: [0.4, -1, 0],
  },
  {
    hand: "left",
    at: { from: "right.shoulder", by: [0.05, -0.06, -0.0] },
    fingers: [-0.3, 0.2, 1],
    palm: [-1, 0, -0.2],
    elbow: [0.4, -1, 0],
  },
];
const open = (back: number): Pose => ({
  ...seated,
  pin: { point: "seat", x: -0.02 },
  hands: bothHands({
    at: { from: "head", by: [-0.01 - back * 0.01, -0.02, 0.012] },
    fingers: [-1, 0.6, -0.5],
    palm: [0.6, 0.2, -1],
    elbow: [0.5, 0.1, 1],
  }),
});

/** Rounding the upper back in one's own arms, then opening it over the chair back. */
export const thoracicSpineStretching: Drawing = {
  id: "thoracic-spine-stretching",
  view: { azimuth: 20, elevation: 6 },
  props: [{ kind: "chair", x: 0 }],
  target: "upper-back",
  frames: [
    {
      pose: { ...seated, pin: { point: "seat", x: -0.02 }, hands: hug },
      alt: "Sitting on a firm chair, the low back against it, arms crossed in a hug, hands on the shoulders.",
    },
    {
      pose: {
        ...seated,
        pin: { point: "seat", x: -0.02 },
        both: { shoulderProtraction: 20 },
        trunk: { lumbarFlexion: 6, thoracicFlexion: 34, neckFlexion: 20 },
        hands: hug,
      },
      alt: "Still hugging, the upper back is rounded, the head hangs a little. The low back stays where it is.",
      arrows: [
        {
          through: [
            [-0.02, 0.05, 0.12],
            [-0.14, 0.04, 0.12],
          ],
          from: "upperBack",
        },
      ],
    },
    {
      pose: { ...open(1), root: { pitch: -4 }, trunk: { lumbarFlexion: -4, thoracicFlexion: -20, neckFlexion: -8 } },
      alt: "Then hands behind the neck, elbows forward: the breastbone lifts and the upper back opens over the chair back.",
      arrows: [
        {
          through: [
            [0.14, -0.04, 0.05],
            [0.18, 0.1, 0.05],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
