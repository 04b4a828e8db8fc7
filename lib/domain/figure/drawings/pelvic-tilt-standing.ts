import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { onFeet } from "./stances";

const WALL = -0.168;
const leaning = (trunk: number, angles: NonNullable<Pose["trunk"]>): Pose => ({
  ...onFeet({ trunk, thigh: 24, shank: -2 }),
  trunk: angles,
  both: {
    ...onFeet({ trunk, thigh: 24, shank: -2 }).both,
  },
  hands: bothHands({
    at: { from: "right.thigh", by: [0.01, 0.07, 0] },
    fingers: [0.5, -1, 0],
    palm: [-1, -0.5, 0],
    elbow: [-0.3, 0, 1],
  }),
  pin: { point: "upperBack", x: WALL + 0.058 },
});

/** Standing with the back to a wall and flattening the hollow of the low back. */
export const pelvicTiltStanding: Drawing = {
  id: "pelvic-tilt-standing",
  view: "profile",
  props: [{ kind: "wall", x: WALL, height: 1.2 }, { kind: "floor" }],
  target: "low-back",
  frames: [
    {
      pose: leaning(18, { lumbarFlexion: -25, thoracicFlexion: 12 }),
      alt: "Leaning with the back against a wall, feet a step ahead, knees soft. The low back is hollow, away from the wall.",
    },
    {
      pose: leaning(-11, { lumbarFlexion: 18, thoracicFlexion: -2, neckFlexion: 4 }),
      alt: "The pelvis is tucked under and the low back presses flat to the wall.",
      arrows: [
        {
          through: [
            [0.2, 0, 0.1],
            [0.08, 0, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
