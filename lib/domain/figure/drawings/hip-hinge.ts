import type { Drawing } from "../drawing";
import { bothFeet } from "../pair";
import { FLOOR } from "../pose";
import { standing } from "./positions";

/** Standing and bowing from the hips with a straight back. */
export const hipHinge: Drawing = {
  id: "hip-hinge",
  view: "side",
  props: [{ kind: "floor" }],
  target: "buttocks",
  frames: [
    { pose: standing, alt: "Standing upright, feet hip-width apart, knees soft, arms hanging." },
    {
      pose: {
        root: { pitch: 62 },
        trunk: { neckFlexion: -12 },
        both: { shoulderFlexion: 50, elbowFlexion: 6, hipFlexion: 76, kneeFlexion: 24, ankleDorsiflexion: 10 },
        rests: [{ points: ["left.heel", "right.heel"], on: FLOOR }],
        pin: { point: "right.ankle", x: 0 },
        feet: bothFeet({ at: { by: [0, 0, 0.055] }, toes: [1, 0, 0.1], sole: [0, -1, 0], knee: [1, 0, 0] }),
      },
      alt: "Bowing from the hips: the seat moves back, the back stays straight, the knees are slightly bent.",
      arrows: [
        {
          through: [
            [-0.06, 0.02, 0.1],
            [-0.2, 0.02, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
