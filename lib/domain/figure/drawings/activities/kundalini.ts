import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { Pose } from "../../pose";
import { seated } from "../positions";
import { onFoot } from "../stances";

const onShoulders = (turn: number): Pose => ({
  ...seated,
  trunk: { lumbarRotation: turn * 6, thoracicRotation: turn * 28, neckRotation: turn * 10 },
  both: { shoulderAbduction: 62, shoulderFlexion: 26, shoulderExternalRotation: 30, elbowFlexion: 146 },
});

const onKnees = bothHands({
  at: { from: "right.knee", by: [-0.03, 0, 0] },
  fingers: [1, -0.2, 0],
  palm: [0, -1, 0],
  elbow: [-0.6, -0.2, 1],
});

const march = onFoot("left", { hipFlexion: 62, kneeFlexion: 74 });

/** Rounding and lengthening with the breath, turning with the hands on the shoulders, marching beside a chair. */
export const kundaliniYoga: Drawing = {
  id: "kundalini-yoga",
  view: { azimuth: 30, elevation: 8 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: {
        ...seated,
        root: { pitch: -12 },
        trunk: { lumbarFlexion: 32, thoracicFlexion: 30, neckFlexion: 24 },
        hands: onKnees,
      },
      breath: "out",
      alt: "Sitting on a firm chair, hands on the knees. Breathing out, the back is rounded.",
      props: [{ kind: "chair", x: 0 }],
      arrows: [
        {
          through: [
            [-0.1, 0.0, 0.1],
            [-0.22, 0.01, 0.1],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: {
        ...seated,
        root: { pitch: 10 },
        trunk: { lumbarFlexion: -10, thoracicFlexion: -10, neckFlexion: -4 },
        hands: onKnees,
      },
      breath: "in",
      alt: "Breathing in, sitting up tall, the chest comes forward.",
      props: [{ kind: "chair", x: 0 }],
      arrows: [
        {
          through: [
            [0.09, -0.03, 0.1],
            [0.2, 0.02, 0.1],
          ],
          from: "upperBack",
        },
      ],
    },
    {
      pose: onShoulders(1),
      alt: "Hands on the shoulders, the chest turns a little to one side, then to the other.",
      props: [{ kind: "chair", x: 0 }],
      arrows: [
        {
          through: [
            [0.16, 0.12, -0.12],
            [0.2, 0.12, 0.06],
            [0.06, 0.12, 0.22],
          ],
          from: "head",
        },
      ],
    },
    {
      pose: {
        ...march,
        hands: [
          {
            hand: "left",
            at: { by: [0.0, 0.507, -0.25] },
            fingers: [1, 0, -0.2],
            palm: [0, -1, 0],
            elbow: [-1, 0, -0.4],
          },
        ],
      },
      alt: "Then standing: marching slowly, one hand on the chair back.",
      props: [{ kind: "chair", x: 0.11, z: -0.27, beside: true }],
    },
  ],
};
