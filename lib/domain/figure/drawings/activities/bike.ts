import { bothHands } from "../../pair";
import type { FootContact, Pose, Side } from "../../pose";
import type { Prop } from "../../prop";
import type { Vec } from "../../vector";

/** An upright exercise bicycle: saddle high enough for a knee that stays a little bent, bars high. */
const SADDLE = 0.488;
const AXLE = { x: 0.1, y: 0.16, crank: 0.085, side: 0.055 } as const;
const BARS = { x: 0.39, y: 0.77 } as const;

export const bicycle: readonly Prop[] = [
  { kind: "ball", at: [0.36, 0.15, 0], radius: 0.13, tone: "prop" },
  {
    kind: "tubes",
    width: 0.034,
    lines: [
      [
        [-0.16, 0.017, 0],
        [0.54, 0.017, 0],
      ],
      [
        [0.06, 0.03, 0],
        [-0.02, SADDLE - 0.04, 0],
      ],
      [
        [0.34, 0.15, 0],
        [BARS.x, BARS.y + 0.02, 0],
        [BARS.x - 0.05, BARS.y + 0.06, 0],
      ],
    ],
  },
  {
    kind: "tubes",
    width: 0.04,
    tone: "iron",
    lines: [
      [
        [-0.09, SADDLE - 0.024, 0],
        [0.06, SADDLE - 0.03, 0],
      ],
    ],
  },
];

/** Where a pedal is when the crank points this way: degrees, 0 forward, 90 up. */
const pedal = (degrees: number): readonly [number, number] => {
  const turn = (degrees * Math.PI) / 180;
  return [AXLE.x + AXLE.crank * Math.cos(turn), AXLE.y + AXLE.crank * Math.sin(turn)];
};

const crank = (side: Side, degrees: number): readonly [Vec, Vec, Vec] => {
  const z = side === "right" ? AXLE.side : -AXLE.side;
  const [x, y] = pedal(degrees);
  return [
    [AXLE.x, AXLE.y, z * 0.5],
    [x, y, z * 0.5],
    [x, y, z],
  ];
};

/** The cranks with the right one at this angle; they turn from frame to frame. */
export const cranks = (degrees: number): readonly Prop[] => [
  { kind: "tubes", tone: "iron", lines: [crank("right", degrees), crank("left", degrees + 180)] },
];

const foot = (side: Side, degrees: number): FootContact => {
  const [x, y] = pedal(degrees);
  const z = side === "right" ? AXLE.side : -AXLE.side;
  // The raised foot hangs a little from the heel.
  const tip = 0.2 + 0.18 * Math.sin((degrees * Math.PI) / 180);
  return {
    foot: side,
    at: { by: [x - 0.045, y + 0.012, z] },
    toes: [1, -tip, 0],
    sole: [-tip, -1, 0],
    knee: [1, 0.5, 0],
  };
};

/** Riding with the right crank at this angle. */
export const riding = (degrees: number): Pose => ({
  root: { pitch: 12 },
  trunk: { neckFlexion: -6 },
  rests: [{ points: ["seat"], on: { height: SADDLE } }],
  pin: { point: "seat", x: -0.02 },
  feet: [foot("right", degrees), foot("left", degrees + 180)],
  fists: ["left", "right"],
  hands: bothHands({
    at: { by: [BARS.x - 0.02, BARS.y, 0.1] },
    fingers: [0.9, 0.1, -0.6],
    palm: [0, -1, 0],
    elbow: [-0.3, -1, 0.5],
  }),
});
