import type { Drawing } from "../../drawing";
import type { Plane } from "../../massage/skin";
import type { Pose } from "../../pose";
import type { Prop } from "../../prop";
import { framesOf, type Shown, TABLE } from "./positions";

/** From straight above, head up the page, while the client lies face up: the client's right is left on the page. */
export const FACE_UP = { azimuth: 90, elevation: 90 } as const;
/** The air over a client who lies face up; counted from the hips like the back. */
export const overClient: Plane = { origin: [0, TABLE + 0.13, 0], along: [-1, 0, 0], across: [0, 0, -1] };

/** Face up, arms beside the body, knees on a roll. */
export const supineClient: Pose = {
  root: { pitch: -90 },
  trunk: { neckFlexion: -14, headFlexion: 16 },
  both: { shoulderAbduction: 14, elbowFlexion: 8, hipFlexion: 14, kneeFlexion: 22, ankleDorsiflexion: -30 },
  rests: [{ points: ["pelvis", "thorax"], on: { height: TABLE } }],
  pin: { point: "pelvis", x: 0, z: 0 },
};

export const supineCouch: readonly Prop[] = [{ kind: "table", from: -0.7, to: 0.6, height: TABLE }];
export const cushioned: readonly Prop[] = [
  ...supineCouch,
  { kind: "pillow", at: [-0.42, TABLE, 0], half: [0.065, 0.02, 0.11] },
];

/** Head, neck and shoulders of a client who lies face up, seen from above. */
const headEnd = (id: string, shown: readonly [Shown, ...Shown[]], poses: readonly Pose[] = [supineClient]): Drawing => {
  const [first, ...others] = framesOf(supineClient, shown);
  const posed = [first, ...others].map((frame, i) => ({ ...frame, pose: poses[i] ?? frame.pose }));
  const [start, ...rest] = posed as [typeof first, ...(typeof first)[]];
  return {
    id,
    view: FACE_UP,
    props: cushioned,
    crop: { middle: [-0.36, 0.5, 0], width: 0.4, height: 0.4 },
    frames: [start, ...rest],
  };
};

const tilted = (degrees: number): Pose => ({
  ...supineClient,
  trunk: { ...supineClient.trunk, neckSideBend: degrees },
});

/** The carried head leans away; the other hand rests on the shoulder. */
export const passiveNeckStretch = headEnd(
  "passive-neck-stretch",
  [
    {
      on: overClient,
      hands: [
        { hand: "left", grip: "flat", at: [0.41, -0.028], heading: 172, arm: -12, beneath: true },
        { hand: "left", grip: "flat", at: [0.3, 0.09], heading: 174, arm: 2 },
      ],
      strokes: [],
      pressure: 1,
      alt: "The client lies face up. The therapist, behind the head, holds the head with one hand and rests the other on the shoulder.",
    },
    {
      on: overClient,
      hands: [
        { hand: "left", grip: "flat", at: [0.408, -0.055], heading: 164, arm: -16, beneath: true },
        { hand: "left", grip: "flat", at: [0.3, 0.09], heading: 174, arm: 2 },
      ],
      strokes: [
        {
          kind: "glide",
          path: [
            [0.49, 0.04],
            [0.5, 0.0],
            [0.488, -0.06],
          ],
        },
      ],
      pressure: 1,
      alt: "The head leans slowly away from the resting hand and stays there for some breaths.",
    },
  ],
  [supineClient, tilted(24)],
);

/** The head pushes into the hand almost without force, then lets go. */
export const postIsometricRelaxation = headEnd(
  "post-isometric-relaxation-neck",
  [
    {
      on: overClient,
      hands: [
        { hand: "left", grip: "flat", at: [0.408, -0.06], heading: 166, arm: -14, beneath: true },
        { hand: "left", grip: "flat", at: [0.3, 0.09], heading: 174, arm: 2 },
      ],
      strokes: [
        {
          kind: "glide",
          order: 1,
          number: [0.035, 0.0],
          path: [
            [0.41, 0.035],
            [0.41, 0.08],
          ],
        },
        { kind: "hold", at: [0.48, -0.085] },
      ],
      pressure: 1,
      alt: "The client lies face up, the head held a little to one side. First the client presses the head back softly into the hand and breathes in.",
    },
    {
      on: overClient,
      hands: [
        { hand: "left", grip: "flat", at: [0.404, -0.075], heading: 162, arm: -18, beneath: true },
        { hand: "left", grip: "flat", at: [0.3, 0.09], heading: 174, arm: 2 },
      ],
      strokes: [
        {
          kind: "glide",
          order: 2,
          number: [0, 0.03],
          path: [
            [0.49, 0.03],
            [0.498, -0.01],
            [0.488, -0.06],
          ],
        },
      ],
      pressure: 1,
      alt: "Then the client lets go and breathes out. The hand lets the head move a little further.",
    },
  ],
  [tilted(14), tilted(26)],
);

/** The head's weight rests on the finger pads below the skull; seen from the side. */
export const suboccipitalRelease: Drawing = {
  id: "suboccipital-release",
  view: "side",
  props: supineCouch,
  crop: { middle: [-0.36, 0.51, 0], width: 0.42, height: 0.3 },
  frames: framesOf({ ...supineClient, trunk: { neckFlexion: -4, headFlexion: 4 } }, [
    {
      on: { origin: [-0.365, TABLE + 0.045, 0.02], along: [-1, 0, 0], across: [0, 0, 1] },
      hands: [{ hand: "right", grip: "hook", at: [0, 0], heading: 180, arm: 0, beneath: true }],
      strokes: [{ kind: "hold", at: [-0.02, 0] }],
      pressure: 1,
      alt: "The client lies face up. The head rests on the fingertips of the therapist, just below the skull. The hands stay still.",
    },
  ]),
};

/** Slow half circles towards the armpit, from the trunk outward. */
export const lightLymphaticStrokes: Drawing = {
  id: "light-lymphatic-strokes",
  view: FACE_UP,
  props: [...supineCouch, { kind: "pillow", at: [-0.14, TABLE + 0.03, 0.2], half: [0.1, 0.03, 0.07] }],
  crop: { middle: [-0.24, 0.5, 0.09], width: 0.4, height: 0.5 },
  frames: framesOf({ ...supineClient, right: { ...supineClient.both, shoulderAbduction: 34, elbowFlexion: 14 } }, [
    {
      on: overClient,
      hands: [{ hand: "right", grip: "flat", at: [0.25, -0.165], heading: 60, arm: 230 }],
      strokes: [
        { kind: "circle", order: 1, number: [0.0, 0.045], at: [0.29, -0.105], radius: 0.024 },
        { kind: "circle", order: 2, number: [0.0, 0.045], at: [0.215, -0.14], radius: 0.024 },
        { kind: "circle", order: 3, number: [0.0, 0.045], at: [0.14, -0.185], radius: 0.024 },
      ],
      pressure: 1,
      alt: "The client lies face up, one arm on a pillow. A flat hand moves the skin in slow half circles toward the armpit, first near the body, then further out.",
    },
  ]),
};

/** A whole session face up as a strip. */
export const supineSession = headEnd("supine-neck-shoulder-massage-session", [
  {
    on: overClient,
    hands: [
      { hand: "left", grip: "flat", at: [0.315, -0.045], heading: 176, arm: -8, beneath: true },
      { hand: "right", grip: "flat", at: [0.315, 0.045], heading: 184, arm: 8, beneath: true },
    ],
    strokes: [
      {
        kind: "glide",
        path: [
          [0.262, -0.085],
          [0.345, -0.048],
        ],
      },
      {
        kind: "glide",
        path: [
          [0.262, 0.085],
          [0.345, 0.048],
        ],
      },
    ],
    pressure: 1,
    alt: "The client lies face up, the therapist behind the head. Both palms slide under the upper back and draw up toward the hairline.",
  },
  {
    on: overClient,
    hands: [
      { hand: "left", grip: "flat", at: [0.41, -0.03], heading: 180, arm: -10, beneath: true },
      { hand: "right", grip: "flat", at: [0.41, 0.03], heading: 180, arm: 10, beneath: true },
    ],
    strokes: [{ kind: "hold", at: [0.5, 0.0] }],
    pressure: 1,
    alt: "Then the fingertips rest still below the skull.",
  },
  {
    on: overClient,
    hands: [
      { hand: "right", grip: "knead", at: [0.315, -0.085], heading: 176, arm: -8 },
      { hand: "left", grip: "knead", at: [0.315, 0.085], heading: 184, arm: 2 },
    ],
    strokes: [
      { kind: "squeeze", at: [0.315, -0.05], heading: 0, apart: 0.03 },
      { kind: "squeeze", at: [0.315, 0.05], heading: 0, apart: 0.03 },
    ],
    pressure: 1,
    alt: "Then both hands squeeze the tops of the shoulders slowly.",
  },
]);
