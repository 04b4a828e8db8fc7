import type { HandContact, Pose } from "../../pose";
import type { Prop } from "../../prop";
import type { Vec } from "../../vector";
import { onFeet } from "../stances";

/** A shower: pipe and head behind the body, a rail before it, a mat that does not slip. */
const PIPE = -0.36;
export const RAIL: Vec = [0.26, 0.62, -0.12];

export const showerRoom: readonly Prop[] = [
  { kind: "floor" },
  {
    kind: "sheet",
    tone: "floor",
    points: [
      [-0.46, 0, -0.2],
      [0.34, 0, -0.2],
      [0.34, 1.14, -0.2],
      [-0.46, 1.14, -0.2],
    ],
  },
  {
    kind: "tubes",
    width: 0.022,
    lines: [
      [
        [PIPE, 0.36, 0],
        [PIPE, 1.02, 0],
        [PIPE + 0.09, 1.08, 0],
      ],
      [
        [RAIL[0], 0.46, RAIL[2]],
        [RAIL[0], 0.84, RAIL[2]],
      ],
    ],
  },
  {
    kind: "tubes",
    width: 0.05,
    lines: [
      [
        [PIPE + 0.075, 1.08, 0],
        [PIPE + 0.13, 1.02, 0],
      ],
    ],
  },
  { kind: "towel", at: [0.02, 0.004, 0], half: [0.2, 0.004, 0.15] },
];

/** Soft jets from the head to the back. */
export const jets: Prop = {
  kind: "tubes",
  tone: "water",
  width: 0.011,
  lines: [
    [
      [PIPE + 0.115, 1.01, 0],
      [-0.1, 0.78, 0],
    ],
    [
      [PIPE + 0.1, 1.0, 0],
      [-0.07, 0.68, 0],
    ],
    [
      [PIPE + 0.085, 0.99, 0],
      [-0.065, 0.58, 0],
    ],
  ],
};

const grip: HandContact = {
  hand: "left",
  at: { by: [RAIL[0] - 0.004, RAIL[1], RAIL[2]] },
  fingers: [0.5, 0.6, 0.6],
  palm: [1, 0, 0],
  elbow: [-0.4, -1, -0.3],
};

/** Under the shower with the back to it, holding on. */
export const showering: Pose = {
  ...onFeet({ trunk: 4, thigh: 4, shank: 3 }),
  trunk: { neckFlexion: 10 },
  pin: { point: "pelvis", x: 0.02, z: 0 },
  hands: [grip],
  fists: ["left"],
};

/** The same under cool water: the free arm is drawn to the chest. */
export const shivering: Pose = {
  ...showering,
  both: { ...showering.both, shoulderElevation: 14 },
  hands: [
    grip,
    {
      hand: "right",
      at: { from: "thorax", by: [0.006, 0.03, -0.02] },
      fingers: [0.1, 0.4, -1],
      palm: [-1, 0, 0],
      elbow: [-0.2, -1, 0.6],
    },
  ],
};

/** A bath tub seen from its side: its far parts behind the body, water and near wall before it. */
const TUB = { from: -0.5, to: 0.46, rim: 0.25, half: 0.17, wall: 0.03 } as const;
const WATER = 0.21;
export const tub: readonly Prop[] = [
  { kind: "floor" },
  { kind: "block", from: [TUB.from, 0.03, -TUB.half], to: [TUB.to, TUB.rim, -TUB.half + TUB.wall] },
  {
    kind: "sheet",
    tone: "water",
    near: true,
    points: [
      [TUB.from + 0.05, WATER, -TUB.half + TUB.wall],
      [TUB.to - 0.05, WATER, -TUB.half + TUB.wall],
      [TUB.to - 0.05, WATER, TUB.half],
      [TUB.from + 0.05, WATER, TUB.half],
    ],
  },
  {
    kind: "sheet",
    tone: "paper",
    near: true,
    points: [
      [TUB.from, TUB.rim, TUB.half],
      [TUB.from + 0.07, 0, TUB.half],
      [TUB.to - 0.07, 0, TUB.half],
      [TUB.to, TUB.rim, TUB.half],
    ],
  },
];

/** Lying back in the tub, arms on the rim, the knees out of the water. */
export const bathing: Pose = {
  root: { pitch: -44 },
  trunk: { lumbarFlexion: 12, thoracicFlexion: 4, neckFlexion: -6, headFlexion: 12 },
  both: { hipFlexion: 62, kneeFlexion: 60, ankleDorsiflexion: -20 },
  left: { shoulderAbduction: 30, elbowFlexion: 30 },
  rests: [{ points: ["seat"], on: { height: 0.05 } }],
  pin: { point: "seat", x: -0.1 },
  feet: [
    { foot: "right", at: { by: [0.15, 0.05, 0.06] }, toes: [1, 0.4, 0], sole: [0.4, -1, 0], knee: [0.2, 1, 0] },
    { foot: "left", at: { by: [0.15, 0.05, -0.06] }, toes: [1, 0.4, 0], sole: [0.4, -1, 0], knee: [0.2, 1, 0] },
  ],
  hands: [
    {
      hand: "right",
      at: { by: [-0.08, TUB.rim + 0.004, TUB.half - 0.015] },
      fingers: [1, 0, 0.1],
      palm: [0, -1, 0],
      elbow: [-0.6, -0.2, 1],
    },
  ],
};

/** Sitting up straighter in the tub. */
export const sittingUp: Pose = {
  ...bathing,
  root: { pitch: -24 },
  trunk: { lumbarFlexion: 8, neckFlexion: -2 },
};
