import type { Drawing } from "../drawing";
import type { HandContact, Pose } from "../pose";
import { legLeaning, onFeet } from "./stances";

const STEP = 0.1;
const RAIL = 0.53;
const hold = (x: number, up: number): HandContact => ({
  hand: "left",
  at: { by: [x, RAIL + up, -0.21] },
  fingers: [0.8, 0.3, -0.2],
  palm: [0, -1, -0.2],
  elbow: [-1, -0.4, -0.4],
});
const below: Pose = {
  ...onFeet({ trunk: 12, thigh: 4, shank: 8 }),
  trunk: { neckFlexion: -6 },
  pin: { point: "left.ankle", x: 0 },
  right: { ...onFeet({}).both, ...legLeaning({ trunk: 12, thigh: 66, shank: 12 }) },
  rests: [{ points: ["left.heel"], on: { height: 0 } }],
  feet: [{ foot: "right", at: { by: [0.24, STEP, 0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [1, 0, 0] }],
  hands: [hold(0.16, 0)],
};

/** Stepping up on a low step with the whole foot, holding a rail. */
export const stepUp: Drawing = {
  id: "step-up",
  view: "side",
  props: [
    { kind: "floor" },
    { kind: "pole", from: [0.44, 0, -0.23], to: [0.44, RAIL + STEP, -0.23] },
    { kind: "pole", from: [0.02, 0, -0.23], to: [0.02, RAIL - 0.06, -0.23] },
    { kind: "pole", from: [-0.06, RAIL - 0.09, -0.23], to: [0.46, RAIL + STEP, -0.23] },
    { kind: "block", from: [0.17, 0, -0.17], to: [0.46, STEP, 0.25] },
  ],
  side: "right",
  frames: [
    { pose: below, alt: "Standing in front of a low step, one whole foot on the step, one hand on a rail." },
    {
      pose: {
        ...onFeet({}),
        rests: [{ points: ["left.heel", "right.heel"], on: { height: STEP } }],
        pin: { point: "right.ankle", x: 0.26 },
        hands: [hold(0.38, 0.1)],
      },
      alt: "Standing tall on the step on both feet.",
      arrows: [
        {
          through: [
            [-0.3, -0.16, 0],
            [-0.26, 0.02, 0],
            [-0.16, 0.1, 0],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
