import type { Drawing } from "../../drawing";
import { bothFeet, bothHands } from "../../pair";
import { FLOOR, type Pose } from "../../pose";
import type { Vec } from "../../vector";

const BENCH = 0.25;
const lying = (at: Vec, elbow: Vec): Pose => ({
  root: { pitch: -90 },
  trunk: { neckFlexion: -24, headFlexion: 22 },
  both: { shoulderProtraction: -14 },
  rests: [
    { points: ["pelvis", "thorax"], on: { height: BENCH } },
    { points: ["left.heel", "right.heel"], on: FLOOR },
  ],
  pin: { point: "pelvis", x: 0 },
  feet: bothFeet({ at: { by: [0.2, 0, 0.14] }, toes: [1, 0, 0.3], sole: [0, -1, 0], knee: [1, 0.8, 0.2] }),
  hands: bothHands({ at: { by: at }, fingers: [-0.25, 1, 0], palm: [1, 0.2, 0], elbow }),
  fists: ["left", "right"],
});

/** Lowering a bar to the chest on a bench and pressing it up. */
export const barbellPress: Drawing = {
  id: "barbell-press",
  view: { azimuth: 40, elevation: 13 },
  props: [
    { kind: "block", from: [-0.5, BENCH - 0.05, -0.09], to: [0.05, BENCH, 0.09] },
    {
      kind: "tubes",
      width: 0.03,
      lines: [
        [
          [-0.5, 0.66, -0.3],
          [-0.5, 0, -0.3],
          [-0.5, 0, 0.3],
          [-0.5, 0.66, 0.3],
        ],
        [
          [-0.44, 0, 0],
          [-0.44, BENCH - 0.05, 0],
        ],
        [
          [0, 0, 0],
          [0, BENCH - 0.05, 0],
        ],
      ],
    },
  ],
  gear: [{ kind: "barbell", on: "hands" }],
  frames: [
    {
      pose: lying([-0.27, 0.64, 0.17], [0.3, -0.4, 1]),
      alt: "Lying on a bench, feet flat on the floor, arms straight, a bar over the shoulders, hands wider than the shoulders.",
    },
    {
      pose: lying([-0.2, 0.4, 0.19], [0.5, -1, 0.7]),
      alt: "The bar is lowered to the lower chest, elbows half way out from the ribs, both hands level. Then it is pressed up again.",
      arrows: [
        {
          through: [
            [-0.14, 0.64, 0.3],
            [-0.1, 0.46, 0.3],
          ],
        },
      ],
    },
  ],
};
