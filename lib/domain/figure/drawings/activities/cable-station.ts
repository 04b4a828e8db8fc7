import { bothHands } from "../../pair";
import type { Pose } from "../../pose";
import type { Prop } from "../../prop";
import type { Vec } from "../../vector";

/** A cable machine: its column with the stack of weights, the pulley low down before a bench with a foot plate. */
const COLUMN = { from: 0.8, to: 0.94, half: 0.09, height: 1 } as const;
const PLATES = { height: 0.34, lift: 0.1 } as const;
const BENCH = 0.15;

export const LOW_PULLEY: Vec = [0.77, 0.3, 0];

/** The stack of weights, on the floor or lifted by the pull. */
export function weights(pulled: boolean): readonly Prop[] {
  const z = COLUMN.half + 0.001;
  const pane = (low: number, high: number): Prop => ({
    kind: "sheet",
    tone: "iron",
    points: [
      [COLUMN.from + 0.025, low, z],
      [COLUMN.to - 0.025, low, z],
      [COLUMN.to - 0.025, high, z],
      [COLUMN.from + 0.025, high, z],
    ],
  });
  const lift = pulled ? PLATES.lift : 0;
  return [pane(0.03 + lift, PLATES.height + lift)];
}

export const cableStation: readonly Prop[] = [
  { kind: "floor" },
  {
    kind: "sheet",
    tone: "prop",
    points: [
      [COLUMN.from, 0, COLUMN.half],
      [COLUMN.to, 0, COLUMN.half],
      [COLUMN.to, COLUMN.height, COLUMN.half],
      [COLUMN.from, COLUMN.height, COLUMN.half],
    ],
  },
  { kind: "ball", at: LOW_PULLEY, radius: 0.03, tone: "iron" },
  {
    kind: "sheet",
    tone: "prop",
    points: [
      [0.5, 0, -0.13],
      [0.5, 0.24, -0.13],
      [0.5, 0.24, 0.13],
      [0.5, 0, 0.13],
    ],
  },
  { kind: "block", from: [-0.13, 0, -0.1], to: [0.24, BENCH, 0.1] },
];

/** Sitting tall at the low pulley, feet on the plate, knees soft; the hands at a place before the body. */
export const atTheCable = (
  hand: { readonly at: Vec; readonly palm: Vec; readonly elbow: Vec },
  protraction: number,
): Pose => ({
  root: { pitch: -2 },
  both: { shoulderProtraction: protraction, shoulderElevation: protraction > 0 ? 2 : -4 },
  rests: [{ points: ["seat"], on: { height: BENCH } }],
  pin: { point: "seat", x: 0 },
  feet: [
    { foot: "right", at: { by: [0.5, 0.12, 0.06] }, toes: [0.12, 1, 0], sole: [1, -0.12, 0], knee: [0.2, 1, 0.1] },
    { foot: "left", at: { by: [0.5, 0.12, -0.06] }, toes: [0.12, 1, 0], sole: [1, -0.12, 0], knee: [0.2, 1, -0.1] },
  ],
  fists: ["left", "right"],
  hands: bothHands({ at: { by: hand.at }, fingers: [1, -0.1, 0], palm: hand.palm, elbow: hand.elbow }),
});
