import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import type { Pose } from "../../pose";
import { type Prop, SEAT_HEIGHT } from "../../prop";
import type { Vec } from "../../vector";
import { seated } from "../positions";

const PULLEY: Vec = [0.12, 1.24, 0];
const COLUMN = 0.5;

/** As many plates as are pulled, lifted off the stack by the pull. */
const stack = (plates: number, lift: number): Prop => ({
  kind: "block",
  from: [COLUMN - 0.02, 0.08 + lift, -0.1],
  to: [COLUMN + 0.02, 0.08 + lift + plates, 0.1],
});
const machine: readonly Prop[] = [
  { kind: "floor" },
  {
    kind: "tubes",
    width: 0.034,
    lines: [
      [
        [COLUMN, 0, 0],
        [COLUMN, 1.26, 0],
        [0.1, 1.26, 0],
      ],
      [
        [COLUMN, 0.34, 0],
        [0.2, 0.36, 0],
      ],
    ],
  },
  { kind: "block", from: [-0.1, 0, -0.11], to: [0.13, SEAT_HEIGHT, 0.11] },
  { kind: "roller", from: [0.16, 0.37, -0.15], to: [0.16, 0.37, 0.15], radius: 0.026, near: true },
];

const sitting = (y: number, x: number, z: number, pitch: number, elbow: Vec): Pose => ({
  ...seated,
  root: { pitch },
  both: { shoulderElevation: y > 0.8 ? 20 : -6 },
  rests: [{ points: ["seat"], on: { height: SEAT_HEIGHT } }],
  fists: ["left", "right"],
  hands: bothHands({ at: { by: [x, y, z] }, fingers: [0.1, 1, 0.1], palm: [1, -0.1, 0], elbow }),
});
const up = sitting(0.95, 0.06, 0.23, -6, [0, -1, 1]);
const down = sitting(0.655, 0.1, 0.22, -12, [-0.3, -1, 0.5]);
const FULL = 0.34;
const LESS = 0.2;

/** Pulling a bar to the collarbones, then again with less and less weight. */
export const latPulldownDropSet: Drawing = {
  id: "lat-pulldown-drop-set",
  view: { azimuth: 32, elevation: 8 },
  props: machine,
  gear: [{ kind: "cable", fixed: PULLEY, grip: "bar" }],
  frames: [
    {
      pose: up,
      alt: "Sitting at the machine, thighs under the pad, arms long, hands on a bar a little wider than the shoulders.",
      props: [stack(FULL, 0)],
    },
    {
      pose: down,
      alt: "The bar is pulled to the collarbones in front, elbows down, trunk leaning back slightly. All plates are lifted.",
      props: [stack(FULL, 0.12)],
      arrows: [
        {
          through: [
            [0.0, 0.94, 0.4],
            [0.0, 0.74, 0.4],
          ],
        },
      ],
    },
    {
      pose: down,
      alt: "The same pull with fewer plates, and more slowly.",
      props: [stack(LESS, 0.12)],
    },
  ],
};
