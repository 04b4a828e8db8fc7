import type { Drawing } from "../drawing";
import { FLOOR, type HandContact, type Pose } from "../pose";
import { hanging, legLeaning } from "./stances";

const BENCH = 0.29;
const support: HandContact = {
  hand: "left",
  at: { by: [0.265, BENCH, -0.12] },
  fingers: [1, 0, 0],
  palm: [0, -1, 0],
  elbow: [-1, 0, -0.3],
};
const pull = (by: readonly [number, number, number], elbow: readonly [number, number, number]): HandContact => ({
  hand: "right",
  at: { from: "right.shoulder", by },
  fingers: [0, -1, 0],
  palm: [0, 0, -1],
  elbow,
});
const bowed = (hand: HandContact): Pose => ({
  root: { pitch: 68 },
  trunk: { neckFlexion: -10 },
  both: hanging,
  right: { ...hanging, ...legLeaning({ trunk: 68, thigh: -6, shank: 24 }) },
  rests: [{ points: ["right.heel"], on: FLOOR }],
  pin: { point: "right.ankle", x: -0.22 },
  feet: [{ foot: "left", at: { by: [0.06, 0, -0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [1, 0, 0] }],
  fists: ["right"],
  hands: [support, hand],
});

/** One hand on a bench, drawing a dumbbell to the hip. */
export const dumbbellRow: Drawing = {
  id: "dumbbell-row",
  view: "side",
  props: [{ kind: "floor" }, { kind: "block", from: [0.22, 0, -0.24], to: [0.66, BENCH, -0.03] }],
  gear: [{ kind: "dumbbell", hand: "right" }],
  side: "right",
  target: "upper-back",
  frames: [
    {
      pose: bowed(pull([0.0, -0.32, 0.0], [-1, 0, 0.3])),
      alt: "Leaning ahead from the hips, one hand on a bench, one foot back, a weight hanging from the other straight arm.",
    },
    {
      pose: bowed(pull([-0.13, -0.13, 0.02], [-1, 1, 0.2])),
      alt: "The elbow is pulled back along the ribs to the hip, the weight beside the waist. The chest stays to the floor.",
      arrows: [
        {
          through: [
            [-0.04, 0.0, 0.1],
            [-0.12, 0.14, 0.1],
          ],
          from: "right.elbow",
        },
      ],
    },
  ],
};
