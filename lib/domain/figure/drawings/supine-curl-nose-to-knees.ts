import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type Pose } from "../pose";
import { onBack } from "./lying-positions";

const hugging: Pose = {
  ...onBack,
  root: { pitch: -97 },
  trunk: { ...onBack.trunk, lumbarFlexion: 6 },
  both: { hipFlexion: 126, kneeFlexion: 132, ankleDorsiflexion: -10 },
  hands: bothHands({
    at: { from: "right.shin", by: [-0.02, 0, 0.01] },
    fingers: [0.5, 0.1, -1],
    palm: [-0.2, -1, -0.2],
    elbow: [0.2, -0.6, 0.9],
  }),
};

/** On the back hugging the knees, then bringing the head to them. */
export const supineCurlNoseToKnees: Drawing = {
  id: "supine-curl-nose-to-knees",
  view: "side",
  props: [{ kind: "mat" }],
  target: "whole-back",
  frames: [
    { pose: hugging, alt: "Lying on the back, both hands hug the knees to the chest, head on the floor." },
    {
      pose: {
        ...hugging,
        root: { pitch: -103 },
        trunk: { lumbarFlexion: 22, thoracicFlexion: 34, neckFlexion: 34, headFlexion: 8 },
        rests: [{ points: ["pelvis"], on: FLOOR }],
      },
      alt: "Head and shoulders are lifted and the forehead comes towards the knees: the back is round like a ball.",
      arrows: [
        {
          through: [
            [-0.12, -0.1, 0],
            [-0.13, 0.03, 0],
            [-0.06, 0.12, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
