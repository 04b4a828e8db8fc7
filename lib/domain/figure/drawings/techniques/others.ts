import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import { seated } from "../positions";
import { feetApart, onFeet } from "../stances";
import { foldIn, grasping, squeezeOf } from "./grasp";
import { bothHandsOn, bothStrokes, framesOf, HEAD_UP, onProne, proneClient, TABLE } from "./positions";

const right = grasping({ hand: "right", at: [0.302, 0.094], heading: 14, arm: 178, bareArm: true });
const left = grasping({ hand: "left", at: [0.302, -0.094], heading: -14, arm: -178, bareArm: true });

/** At home on a bed: flat glides beside the spine, and soft squeezes of the shoulders. */
export const homePartnerMassage: Drawing = {
  ...onProne("home-partner-massage", "back", [
    {
      hands: bothHandsOn({ grip: "flat", at: [0.1, 0.042], heading: -3, arm: 155, bareArm: true }),
      strokes: bothStrokes({
        kind: "glide",
        path: [
          [0.2, 0.034],
          [0.315, 0.034],
        ],
      }),
      pressure: 1,
      alt: "At home, lying face down on a bed. The flat hands of a helper glide up both sides of the spine.",
    },
    {
      folds: [foldIn(right), foldIn(left)],
      hands: [right, left],
      strokes: [squeezeOf(right), squeezeOf(left)],
      pressure: 1,
      alt: "Then soft squeezes of both shoulders.",
    },
  ]),
  props: [
    { kind: "block", from: [-0.8, TABLE - 0.1, -0.5], to: [0.46, TABLE, 0.5] },
    { kind: "pillow", at: [0.4, TABLE, 0], half: [0.08, 0.03, 0.2] },
  ],
};

const calf = grasping({ hand: "left", at: [-0.335, -0.085], heading: 60, arm: 232 });

/** Long strokes towards the heart on the trained leg, then kneading, then loose shaking. */
export const sportsRecovery: Drawing = {
  id: "sports-recovery-massage",
  view: HEAD_UP,
  bareBack: true,
  bareLegs: true,
  hidden: ["leftArm", "rightArm"],
  props: [{ kind: "table", from: -0.6, to: 0.36, height: TABLE }],
  crop: { middle: [-0.22, 0.5, 0], width: 0.44, height: 0.55 },
  frames: framesOf(proneClient, [
    {
      on: { origin: [0, TABLE + 0.08, 0], along: [1, 0, 0], across: [0, 0, 1] },
      folds: [foldIn(calf)],
      hands: [{ hand: "right", grip: "flat", at: [-0.38, 0.075], heading: -6, arm: 160 }, calf],
      strokes: [
        {
          kind: "glide",
          order: 1,
          number: [0.0, 0.036],
          path: [
            [-0.28, 0.072],
            [-0.2, 0.07],
            [-0.08, 0.066],
          ],
        },
        squeezeOf(calf, { order: 2, number: [0.0, 0.055] }),
        { kind: "shake", order: 3, number: [0.055, 0.0], at: [-0.16, -0.068], heading: 0, apart: 0.07 },
      ],
      pressure: 2,
      alt: "The client lies face down. On the trained leg a hand strokes from the calf up toward the body, kneads the muscle, then shakes it loosely.",
    },
  ]),
};

const bent = { trunk: 78, thigh: 14, shank: 12 };
const hung = (sway: number): Pose => ({
  ...onFeet(bent),
  trunk: { lumbarFlexion: 32, thoracicFlexion: 24, neckFlexion: 20, thoracicSideBend: sway / 2 },
  both: { ...onFeet(bent).both, shoulderFlexion: 128, elbowFlexion: 4 },
  feet: feetApart(0.075),
});

/** A helper swings the shoulders of someone who hangs forward. */
export const partnerShaking: Drawing = {
  id: "partner-shaking",
  view: { azimuth: -18, elevation: 40 },
  props: [],
  hidden: ["leftArm"],
  crop: { middle: [0.13, 0.34, 0.04], width: 0.76, height: 0.76 },
  frames: framesOf(hung(0), [
    {
      hands: [
        { hand: "left", grip: "flat", at: [0.265, -0.075], heading: 50, arm: -100, bareArm: true },
        { hand: "right", grip: "flat", at: [0.255, 0.05], heading: 78, arm: -98, bareArm: true },
      ],
      strokes: [
        {
          kind: "across",
          path: [
            [0.17, -0.08],
            [0.17, 0.08],
          ],
        },
      ],
      pressure: 1,
      alt: "Standing bent forward, head and arms hanging. The flat hands of a helper swing the shoulders softly from side to side.",
    },
  ]),
};

const armOnPillow: Pose = {
  ...seated,
  trunk: { lumbarFlexion: 4 },
  right: { shoulderFlexion: 44, shoulderAbduction: 4, elbowFlexion: 46, forearmPronation: -70 },
  left: { shoulderAbduction: 5, elbowFlexion: 10 },
};
/** Just above the forearm on its pillow. */
const overForearm = { origin: [0.2, 0.5, 0.135], along: [1, 0, 0], across: [0, 0, 1] } as const;

/** Strokes from wrist to elbow, then circles in the palm, on a forearm that lies on a pillow; seen from above. */
export const handArmMassage: Drawing = {
  id: "hand-arm-massage-seated",
  view: { azimuth: -90, elevation: 78 },
  props: [
    { kind: "block", from: [0.06, 0.38, -0.14], to: [0.62, 0.41, 0.42] },
    { kind: "pillow", at: [0.25, 0.43, 0.13], half: [0.12, 0.03, 0.09] },
  ],
  hidden: ["leftLeg", "rightLeg", "leftArm"],
  crop: { middle: [0.19, 0.5, 0.1], width: 0.4, height: 0.4 },
  frames: framesOf(armOnPillow, [
    {
      on: overForearm,
      hands: [{ hand: "right", grip: "flat", at: [0.02, 0], heading: 172, arm: 20 }],
      strokes: [
        {
          kind: "glide",
          path: [
            [0.06, 0.05],
            [-0.05, 0.05],
          ],
        },
      ],
      pressure: 1,
      alt: "The client sits, one forearm on a pillow. A flat hand strokes from the wrist to the elbow.",
    },
    {
      on: overForearm,
      hands: [{ hand: "right", grip: "fingertips", at: [0.12, 0], heading: 190, arm: 30 }],
      strokes: [{ kind: "circle", at: [0.11, 0.0], radius: 0.03 }],
      pressure: 1,
      alt: "Then the fingers make light circles in the palm.",
    },
  ]),
};
