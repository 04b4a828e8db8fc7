import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import { sideLying, sidePillow } from "../positions";
import { framesOf, type Shown, TABLE } from "./positions";

/** On the right side, seen from behind and above: head to the right of the page. */
const fromBehind = { azimuth: 180, elevation: 34 } as const;
export const sideClient: Pose = {
  ...sideLying,
  both: { hipFlexion: 50, kneeFlexion: 70, ankleDorsiflexion: -10 },
  left: { shoulderFlexion: 50, elbowFlexion: 80 },
  rests: [{ points: ["right.shoulder", "right.hip"], on: { height: TABLE } }],
};

const onSide = (id: string, shown: readonly [Shown, ...Shown[]], bareBack = true): Drawing => ({
  id,
  view: fromBehind,
  bareBack,
  props: [{ kind: "table", from: -0.56, to: 0.48, height: TABLE }, sidePillow(TABLE)],
  hidden: ["rightArm", "rightLeg"],
  crop: { middle: [-0.22, TABLE + 0.1, 0], width: 0.54, height: 0.36 },
  frames: framesOf(sideClient, shown),
});

/** Flat hands from the sacrum up beside the spine, back along the flank. */
export const sideLyingStroking = onSide("side-lying-stroking", [
  {
    hands: [
      { hand: "right", grip: "flat", at: [0.1, -0.035], heading: 4, arm: 150 },
      { hand: "left", grip: "flat", at: [0.06, 0.03], heading: -4, arm: 150 },
    ],
    strokes: [
      {
        kind: "glide",
        order: 1,
        number: [-0.01, 0.03],
        path: [
          [0.2, -0.03],
          [0.25, -0.03],
          [0.3, -0.06],
        ],
      },
      {
        kind: "glide",
        order: 2,
        path: [
          [0.24, -0.075],
          [0.18, -0.075],
          [0.12, -0.075],
        ],
      },
    ],
    pressure: 1,
    alt: "The client lies on one side, seen from behind. Flat hands glide from the low back up beside the spine to the shoulder, and lightly back along the side.",
  },
]);

/** Both hands rest with their own weight, still. */
export const stillHolds = onSide(
  "still-holds",
  [
    {
      hands: [
        { hand: "left", grip: "flat", at: [0.03, 0.0], heading: 20, arm: 130 },
        { hand: "right", grip: "flat", at: [0.28, -0.06], heading: -30, arm: 120 },
      ],
      strokes: [
        { kind: "hold", at: [0.1, 0.0] },
        { kind: "hold", at: [0.2, -0.05] },
      ],
      pressure: 1,
      alt: "The client lies on one side with clothes on, seen from behind. One hand rests on the shoulder, one low on the back. Both stay still.",
    },
  ],
  false,
);

/** A whole session on the side as a strip: stroke, circle, sweep to the flank, stroke. */
export const sideLyingSession = onSide("side-lying-back-massage-session", [
  {
    hands: [{ hand: "right", grip: "flat", at: [0.1, -0.035], heading: 4, arm: 150 }],
    strokes: [
      {
        kind: "glide",
        path: [
          [0.2, -0.03],
          [0.25, -0.03],
          [0.3, -0.06],
        ],
      },
    ],
    pressure: 1,
    alt: "The client lies on one side with pillows, seen from behind. A flat hand glides from the low back up beside the spine and over the shoulder.",
  },
  {
    hands: [{ hand: "right", grip: "flat", at: [0.225, -0.045], heading: 0, arm: 140 }],
    strokes: [{ kind: "circle", at: [0.245, -0.045], radius: 0.055 }],
    pressure: 1,
    alt: "Then the palm circles slowly round the shoulder blade.",
  },
  {
    hands: [{ hand: "right", grip: "flat", at: [0.13, -0.02], heading: -60, arm: 130 }],
    strokes: [
      {
        kind: "glide",
        path: [
          [0.2, -0.02],
          [0.2, -0.08],
        ],
      },
      {
        kind: "glide",
        path: [
          [0.06, -0.02],
          [0.06, -0.085],
        ],
      },
    ],
    pressure: 1,
    alt: "Then the hand sweeps lightly from the spine to the side, without the thumb.",
  },
  {
    hands: [{ hand: "right", grip: "flat", at: [0.26, -0.04], heading: 0, arm: 145 }],
    strokes: [
      {
        kind: "glide",
        path: [
          [0.05, -0.03],
          [0.16, -0.03],
        ],
      },
    ],
    pressure: 1,
    alt: "Long light strokes from the low back to the shoulder close this side. Then the client turns over.",
  },
]);
