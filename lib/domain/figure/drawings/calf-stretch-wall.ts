import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type Pose } from "../pose";
import { legLeaning } from "./stances";

const WALL = 0.18;
const hands = bothHands({ at: { by: [WALL, 0.8, 0.1] }, fingers: [0, 1, 0], palm: [1, 0, 0], elbow: [-0.3, -1, 0.4] });
const lunge = (shank: number, trunk: number, lift = 0): Pose => ({
  root: { pitch: trunk },
  trunk: { neckFlexion: -trunk / 2 },
  both: { shoulderAbduction: 5 },
  right: legLeaning({ trunk, thigh: -shank, shank: shank - lift }),
  left: legLeaning({ trunk, thigh: 40, shank: 5 }),
  rests: [{ points: ["right.heel"], on: FLOOR }],
  pin: { point: "right.ankle", x: -0.28 },
  feet: [{ foot: "left", at: { by: [0.0, 0, -0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [1, 0, 0] }],
  hands,
});

/** Hands on a wall, one foot back, leaning in with the heel down. */
export const calfStretchWall: Drawing = {
  id: "calf-stretch-wall",
  view: { azimuth: 5, elevation: 6 },
  props: [{ kind: "wall", x: WALL + 0.024, height: 1.2 }, { kind: "floor" }],
  side: "right",
  frames: [
    {
      pose: lunge(16, 4),
      alt: "Facing a wall with both hands on it, one foot a step back, both feet flat.",
    },
    {
      pose: lunge(28, 14),
      alt: "Leaning in to the wall: the front knee bends, the back knee is straight and the back heel stays on the floor.",
      arrows: [
        {
          through: [
            [-0.17, 0.04, 0.1],
            [-0.04, 0.0, 0.1],
          ],
          from: "pelvis",
        },
        {
          through: [
            [-0.09, 0.14, 0.1],
            [-0.09, 0.02, 0.1],
          ],
          from: "right.heel",
        },
      ],
    },
  ],
};
