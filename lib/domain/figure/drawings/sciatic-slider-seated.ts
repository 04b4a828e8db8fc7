import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { seated } from "./positions";

const slumped: Pose = {
  ...seated,
  root: { pitch: -8 },
  hands: bothHands({
    at: { from: "right.hip", by: [0.07, 0.02, 0.01] },
    fingers: [1, 0, -0.3],
    palm: [0, -1, 0],
    elbow: [-1, 0, 0.6],
  }),
  feet: (seated.feet ?? []).filter(({ foot }) => foot === "left"),
};
const bent = { lumbarFlexion: 18, thoracicFlexion: 22 } as const;

/** Sitting a little slumped: the knee straightens as the head looks up, and bends as it looks down. */
export const sciaticSliderSeated: Drawing = {
  id: "sciatic-slider-seated",
  view: "side",
  props: [{ kind: "floor" }, { kind: "chair", x: 0, back: false }],
  side: "right",
  frames: [
    {
      pose: {
        ...slumped,
        trunk: { ...bent, neckFlexion: 34, headFlexion: 12 },
        right: { hipFlexion: 80, kneeFlexion: 84 },
      },
      alt: "Sitting a little slumped, looking down, the knee bent and the foot just off the floor.",
      arrows: [
        {
          through: [
            [0.17, 0.05, 0],
            [0.17, -0.05, 0],
          ],
          from: "head",
        },
      ],
    },
    {
      pose: {
        ...slumped,
        trunk: { ...bent, neckFlexion: -24, headFlexion: -14 },
        right: { hipFlexion: 82, kneeFlexion: 18 },
      },
      alt: "The knee straightens as the face looks up.",
      arrows: [
        {
          through: [
            [0.0, -0.24, 0],
            [0.07, -0.15, 0],
            [0.06, -0.05, 0],
          ],
          from: "right.ankle",
        },
        {
          through: [
            [0.15, -0.05, 0],
            [0.15, 0.06, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
