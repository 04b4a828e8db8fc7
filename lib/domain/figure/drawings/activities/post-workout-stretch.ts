import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import { FLOOR, type HandContact, type Pose } from "../../pose";
import type { Prop } from "../../prop";
import { legLeaning, onFeet } from "../stances";

const POST = 0.3;

const _post: Prop = { kind: "block", from: [POST, 0, -0.03], to: [POST + 0.05, 1.1, 0.03] };

const WALL = 0.18;

const onWall = bothHands({ at: { by: [WALL, 0.8, 0.1] }, fingers: [0, 1, 0], palm: [1, 0, 0], elbow: [-0.3, -1, 0.4] });

const lunge: Pose = {
  root: { pitch: 14 },
  trunk: { neckFlexion: -7 },
  both: { shoulderAbduction: 5 },
  right: legLeaning({ trunk: 14, thigh: -28, shank: 28 }),
  rests: [{ points: ["right.heel"], on: FLOOR }],
  pin: { point: "right.ankle", x: -0.28 },
  feet: [{ foot: "left", at: { by: [0, 0, -0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [1, 0, 0] }],
  hands: onWall,
};

const STEP = 0.1;

const steady: HandContact = {
  hand: "left",
  at: { by: [WALL, 0.76, -0.16] },
  fingers: [0.2, 1, 0],
  palm: [1, 0, 0],
  elbow: [-0.3, -1, -0.4],
};

/** Straight after training: calf at the wall, back of the thigh with the heel on a low step, chest with the forearm on the wall. */
export const postWorkoutStretch: Drawing = {
  id: "post-workout-stretch",
  view: { azimuth: 5, elevation: 6 },
  props: [{ kind: "wall", x: WALL + 0.024, height: 1.15 }, { kind: "floor" }],
  side: "right",
  frames: [
    {
      pose: lunge,
      alt: "Calf: both hands on a wall, one foot back with a straight knee, the heel pressed down.",
      arrows: [
        {
          through: [
            [-0.09, 0.14, 0.1],
            [-0.09, 0.02, 0.1],
          ],
          from: "right.heel",
        },
      ],
    },
    {
      pose: {
        ...onFeet({ trunk: 34, thigh: 18, shank: 2 }),
        trunk: { neckFlexion: -8 },
        left: legLeaning({ trunk: 34, thigh: 18, shank: 2 }),
        rests: [{ points: ["left.heel"], on: FLOOR }],
        pin: { point: "left.ankle", x: -0.24 },
        feet: [
          {
            foot: "right",
            at: { by: [0.04, STEP + 0.012, 0.06] },
            toes: [0.6, 1, 0],
            sole: [0.9, -0.6, 0],
            knee: [0.1, 1, 0],
          },
        ],
        hands: [
          steady,
          {
            hand: "right",
            at: { from: "right.thigh", by: [0, 0.01, 0] },
            fingers: [0.8, -0.6, 0],
            palm: [-0.3, -1, 0],
            elbow: [-0.6, 0, 1],
          },
        ],
      },
      alt: "Back of the thigh: the heel on a low step, the knee almost straight, the hips pushed back with a flat back, one hand on the wall.",
      props: [{ kind: "block", from: [-0.04, 0, -0.0], to: [0.17, STEP, 0.13] }],
      arrows: [
        {
          through: [
            [-0.1, 0.05, 0.1],
            [-0.24, 0.04, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
    {
      pose: {
        ...onFeet({}),
        root: { yaw: -50 },
        trunk: { thoracicRotation: -18, neckRotation: -20 },
        pin: { point: "pelvis", x: -0.02, z: -0.02 },
        hands: [
          {
            hand: "right",
            at: { by: [WALL, 0.88, 0.12] },
            fingers: [0, 1, 0],
            palm: [1, 0, 0],
            elbow: [-0.2, -1, 0.3],
          },
        ],
      },
      alt: "Chest: one forearm on the wall below shoulder height, the body turned away from it.",
      arrows: [
        {
          through: [
            [0.12, 0.06, 0.08],
            [0, 0.06, 0.17],
            [-0.16, 0.06, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
