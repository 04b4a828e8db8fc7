import type { Drawing } from "../drawing";
import { bothFeet } from "../pair";
import { FLOOR, type HandContact, type Pose } from "../pose";

const feet = bothFeet({ at: { by: [0, 0, 0.055] }, toes: [1, 0, 0.1], sole: [0, -1, 0], knee: [1, 0, 0] });

/** One hand holds the stick behind the neck, the other behind the low back. */
const holding = (lean: number): readonly HandContact[] => {
  const a = (lean * Math.PI) / 180;
  const [s, c] = [Math.sin(a), Math.cos(a)];
  return [
    {
      hand: "right",
      at: { from: "waist", by: [-0.03 * c, 0.03 * s, 0.04] },
      fingers: [-0.3, 0.2, -1],
      palm: [c, -s, 0],
      elbow: [-1, 0, 1],
    },
    {
      hand: "left",
      at: { from: "upperBack", by: [0.07 * s - 0.05 * c, 0.07 * c + 0.05 * s, -0.03] },
      fingers: [-0.2, 0.1, 1],
      palm: [c, -s, 0],
      elbow: [s, c, -1],
    },
  ];
};

const standing: Pose = {
  root: {},
  rests: [{ points: ["left.heel", "right.heel"], on: FLOOR }],
  pin: { point: "right.ankle", x: 0 },
  hands: holding(0),
};

/** Standing with a stick along the back and bowing from the hips. */
export const hipHinge: Drawing = {
  id: "hip-hinge",
  view: "side",
  props: [{ kind: "floor" }],
  stick: true,
  frames: [
    { pose: standing, alt: "Standing upright with a stick held along the back: it touches head, upper back and seat." },
    {
      pose: {
        ...standing,
        root: { pitch: 58 },
        both: { hipFlexion: 72, kneeFlexion: 24, ankleDorsiflexion: 10 },
        hands: holding(58),
        feet,
      },
      alt: "Bowing from the hips: the seat moves back, the back stays straight along the stick, the knees bend a little.",
      arrows: [
        {
          through: [
            [-0.12, 0.02, 0],
            [-0.26, 0.02, 0],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
