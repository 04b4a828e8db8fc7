import type { Drawing } from "../../drawing";
import { FLOOR, type FootContact, type HandContact } from "../../pose";
import type { Prop } from "../../prop";
import { seated } from "../positions";

const figureFour: readonly FootContact[] = [
  ...(seated.feet ?? []).filter(({ foot }) => foot === "left"),
  {
    foot: "right",
    at: { from: "left.knee", by: [-0.06, 0.062, -0.05] },
    toes: [1, 0.2, -0.3],
    sole: [0, -0.2, -1],
    knee: [0.3, 0.1, 1],
  },
];

const onShin: readonly HandContact[] = [
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

const bench: Prop = { kind: "block", from: [-0.11, 0.19, -0.2], to: [0.13, 0.245, 0.2] };

const legs: Prop = { kind: "block", from: [-0.04, 0, -0.12], to: [0.06, 0.19, 0.12] };

/** Figure four sitting on a bench, then the hip flexor in a long step. */
export const preSquatHipGluteStretch: Drawing = {
  id: "pre-squat-hip-glute-stretch",
  view: { azimuth: 58, elevation: 14 },
  props: [{ kind: "floor" }],
  side: "right",
  frames: [
    {
      pose: { ...seated, feet: figureFour, hands: onShin },
      alt: "Sitting tall on a firm bench, one ankle across the other thigh.",
      props: [legs, bench],
    },
    {
      pose: {
        ...seated,
        feet: figureFour,
        hands: onShin,
        root: { pitch: 26 },
        trunk: { lumbarFlexion: 4, thoracicFlexion: 2, neckFlexion: 2 },
      },
      alt: "Leaning forward from the hips with a long back, for a short hold.",
      props: [legs, bench],
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
    {
      pose: {
        root: { pitch: -4 },
        both: { shoulderAbduction: 8, elbowFlexion: 10 },
        right: { hipFlexion: -22, kneeFlexion: 12, ankleDorsiflexion: 10 },
        trunk: { lumbarFlexion: 8 },
        rests: [{ points: ["right.toes"], on: FLOOR }],
        pin: { point: "pelvis", x: 0 },
        feet: [{ foot: "left", at: { by: [0.17, 0, -0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [1, 0, 0] }],
        hands: [
          {
            hand: "left",
            at: { by: [0.15, 0.68, -0.2] },
            fingers: [0.9, 0.4, 0],
            palm: [0, 0, -1],
            elbow: [-0.6, -1, -0.2],
          },
        ],
      },
      alt: "Then standing in a long step, one hand on the rack: tail tucked under, the weight moves ahead over the front foot.",
      props: [{ kind: "block", from: [0.13, 0, -0.26], to: [0.17, 1.0, -0.215] }],
      arrows: [
        {
          through: [
            [0.07, -0.02, 0.12],
            [0.2, -0.05, 0.12],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
