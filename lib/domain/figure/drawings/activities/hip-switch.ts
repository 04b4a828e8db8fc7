import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import { FLOOR, type FootContact, type Pose } from "../../pose";

/** Sitting on the floor, hands behind, feet wide; the knees point to one side, up, or to the other (-1, 0, 1). */
const sitting = (side: -1 | 0 | 1): Pose => {
  const foot = (name: "left" | "right", sign: 1 | -1): FootContact => ({
    foot: name,
    at: { by: [0.33, side === 0 ? 0 : 0.012, sign * 0.17] },
    toes: [1, 0.1, side * 0.6],
    sole: [0, -1, side * -0.6],
    knee: [0.1, side === 0 ? 1 : 0.34, side],
  });
  return {
    root: { pitch: -18, yaw: side * 6 },
    trunk: { lumbarFlexion: 6, thoracicFlexion: 4, neckFlexion: 8 },
    rests: [{ points: ["seat"], on: FLOOR }],
    pin: { point: "seat", x: 0, z: 0 },
    feet: [foot("right", 1), foot("left", -1)],
    hands: bothHands({
      at: { by: [-0.185, 0, 0.165] },
      fingers: [-1, 0, 0.5],
      palm: [0, -1, 0],
      elbow: [-1, 0.1, 0.6],
    }),
  };
};

/** Sitting on the floor and letting both knees sink to one side, then to the other. */
export const hipSwitch9090: Drawing = {
  id: "hip-switch-90-90",
  view: { azimuth: 58, elevation: 20 },
  props: [{ kind: "mat" }],
  frames: [
    {
      pose: sitting(0),
      alt: "Sitting on the floor, knees bent and pointing up, feet wide, leaning on the hands behind the back.",
    },
    {
      pose: sitting(1),
      alt: "Both knees have sunk to one side together. The chest stays tall.",
      arrows: [
        {
          through: [
            [0.36, 0.3, -0.1],
            [0.36, 0.32, 0.12],
            [0.36, 0.2, 0.3],
          ],
        },
      ],
    },
    {
      pose: sitting(-1),
      alt: "Both knees have come up and sunk to the other side.",
      arrows: [
        {
          through: [
            [0.3, 0.32, 0.1],
            [0.3, 0.36, -0.14],
            [0.3, 0.26, -0.34],
          ],
        },
      ],
    },
  ],
};
