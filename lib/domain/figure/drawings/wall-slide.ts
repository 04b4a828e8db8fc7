import type { Drawing } from "../drawing";
import { standing } from "./positions";

/** Standing with the back to a wall and sliding the arms up it. */
export const wallSlide: Drawing = {
  id: "wall-slide",
  view: { azimuth: 78, elevation: 4 },
  props: [{ kind: "floor" }, { kind: "wall", x: -0.08, height: 1.16 }],
  target: "upper-back",
  frames: [
    {
      pose: {
        ...standing,
        both: { shoulderAbduction: 72, shoulderExternalRotation: 88, elbowFlexion: 92, hipAbduction: 3 },
      },
      alt: "Standing with the back against a wall, elbows bent at shoulder height, backs of the hands on the wall.",
    },
    {
      pose: {
        ...standing,
        both: {
          shoulderAbduction: 150,
          shoulderExternalRotation: 80,
          elbowFlexion: 30,
          shoulderElevation: 10,
          hipAbduction: 3,
        },
      },
      alt: "The arms have slid up the wall, almost straight. Back and hands keep touching the wall.",
      arrows: [
        {
          through: [
            [0, -0.12, 0.1],
            [0, 0.08, 0.1],
          ],
          from: "right.wrist",
        },
        {
          through: [
            [0, -0.12, -0.1],
            [0, 0.08, -0.1],
          ],
          from: "left.wrist",
        },
      ],
    },
  ],
};
