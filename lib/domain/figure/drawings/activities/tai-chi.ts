import type { Drawing } from "../../drawing";
import { bothHands } from "../../pair";
import { FLOOR, type HandContact, type Pose } from "../../pose";
import { feetApart, legLeaning, onFeet } from "../stances";

const soft = { thigh: 16, shank: 14, trunk: 2 } as const;
const low = bothHands({
  at: { by: [0.12, 0.46, 0.13] },
  fingers: [0.5, -1, 0],
  palm: [0, -0.4, -0.2],
  elbow: [-0.8, 0, 0.8],
});
const floating = bothHands({
  at: { by: [0.36, 0.7, 0.12] },
  fingers: [1, -0.3, 0],
  palm: [0, -1, 0],
  elbow: [0, -1, 0.6],
});
export const softStance = (hands: readonly HandContact[], bellyRise = 0): Pose => ({
  ...onFeet(soft),
  feet: feetApart(0.085),
  bellyRise,
  hands,
});
export const armsLow = low;
export const armsFloating = floating;

const stepping: Pose = {
  root: { pitch: 0 },
  both: {},
  left: legLeaning({ thigh: 24, shank: 22 }),
  rests: [{ points: ["left.heel"], on: FLOOR }],
  pin: { point: "left.ankle", x: 0 },
  feet: [
    { foot: "right", at: { by: [0.2, 0.0, 0.07] }, toes: [1, 0.35, 0.1], sole: [0.35, -1, 0], knee: [1, 0.4, 0.2] },
  ],
  hands: floating,
};

/** Slow shifts of weight with floating arms. */
export const taiChi: Drawing = {
  id: "tai-chi",
  view: { azimuth: 34, elevation: 8 },
  props: [{ kind: "floor" }],
  frames: [
    { pose: softStance(low), alt: "Standing with feet hip-wide and knees soft, arms low in front of the body." },
    {
      pose: softStance(floating),
      alt: "The arms have floated up to chest height, elbows and hands loose.",
      arrows: [
        {
          through: [
            [0.1, 0.0, 0.1],
            [0.3, 0.06, 0.1],
            [0.37, 0.2, 0.1],
          ],
          from: "right.hip",
        },
      ],
    },
    {
      pose: stepping,
      alt: "The weight is on one soft knee. The other foot steps ahead, heel first, toes up.",
      arrows: [
        {
          through: [
            [0.05, 0.03, 0.16],
            [0.3, -0.02, 0.16],
          ],
          from: "left.ankle",
        },
      ],
    },
  ],
};
