import type { Drawing } from "../drawing";
import { FLOOR, type Pose } from "../pose";
import { footFlat, onBack, palmFlat } from "./lying-positions";

const feet = [footFlat("left", 0.56), footFlat("right", 0.56)];
const start: Pose = {
  ...onBack,
  pin: { point: "upperBack", x: 0 },
  feet,
  hands: [palmFlat("left", 0.33), palmFlat("right", 0.33)],
};
const lifted: Pose = {
  ...start,
  root: { pitch: -119 },
  trunk: { lumbarFlexion: 2, thoracicFlexion: 14, neckFlexion: 14, headFlexion: 8 },
  rests: [{ points: ["upperBack"], on: FLOOR }],
};

/** Lifting the pelvis, then stretching one leg out. */
export const singleLegBridge: Drawing = {
  id: "single-leg-bridge",
  view: "side",
  props: [{ kind: "mat" }],
  side: "right",
  target: "buttocks",
  frames: [
    { pose: start, alt: "Lying on the back, knees bent, both feet flat near the hips." },
    {
      pose: lifted,
      alt: "The hips are lifted on both feet until shoulders, hips and knees make one line.",
      arrows: [
        {
          through: [
            [0.02, 0.1, 0.1],
            [0.02, 0.22, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
    {
      pose: { ...lifted, right: { hipFlexion: 0, kneeFlexion: 4 }, feet: feet.slice(0, 1) },
      alt: "The hips stay lifted. One leg is stretched straight out in line with the body, both thighs level.",
      arrows: [
        {
          through: [
            [-0.04, -0.24, 0],
            [0.05, -0.16, 0],
            [0.05, -0.05, 0],
          ],
          from: "right.ankle",
        },
      ],
    },
  ],
};
