import type { Drawing } from "../drawing";
import type { Pose, SideAngles } from "../pose";
import { standing } from "./positions";

const WALL = 0.335;
const blade = (right: SideAngles, x = 0): Pose => ({
  ...standing,
  pin: { point: "pelvis", x, z: 0 },
  right: { ...standing.both, ...right },
  hands: [
    { hand: "right", at: { by: [WALL, 0.9, 0.12] }, fingers: [0, 1, 0.1], palm: [1, 0, 0], elbow: [-0.2, -1, 0.5] },
  ],
});

/** One hand flat on a wall while the shoulder blade glides up, down, back and ahead. */
export const scapularClock: Drawing = {
  id: "scapular-clock",
  view: { azimuth: -4, elevation: 6 },
  props: [{ kind: "wall", x: WALL + 0.024, height: 1.2 }],
  closeUp: "waist",
  side: "right",
  frames: [
    {
      pose: blade({ shoulderElevation: 24 }),
      alt: "Facing a wall with one hand flat on it at chest height: the shoulder blade is slid up.",
      arrows: [
        {
          through: [
            [-0.07, -0.09, 0.07],
            [-0.07, 0.06, 0.07],
          ],
          from: "upperBack",
        },
      ],
    },
    {
      pose: blade({ shoulderElevation: -10 }),
      alt: "The hand stays on the wall, the shoulder blade is slid down.",
      arrows: [
        {
          through: [
            [-0.07, 0.04, 0.07],
            [-0.07, -0.11, 0.07],
          ],
          from: "upperBack",
        },
      ],
    },
    {
      pose: blade({ shoulderProtraction: -14 }, 0.024),
      alt: "The hand stays on the wall, the shoulder blade is drawn back towards the spine.",
      arrows: [
        {
          through: [
            [0.02, -0.02, 0.1],
            [-0.09, -0.02, 0.02],
          ],
          from: "upperBack",
        },
      ],
    },
    {
      pose: blade({ shoulderProtraction: 14 }, -0.024),
      alt: "The hand stays on the wall, the shoulder blade is slid ahead.",
      arrows: [
        {
          through: [
            [-0.09, -0.02, 0.02],
            [0.05, -0.02, 0.11],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
