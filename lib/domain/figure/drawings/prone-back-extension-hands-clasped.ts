import type { Drawing } from "../drawing";
import { FLOOR, type HandContact } from "../pose";
import { prone } from "./positions";

const clasped = (lift: number): readonly HandContact[] => [
  {
    hand: "right",
    at: { by: [-0.03 - lift / 3, 0.115 + lift, 0.02] },
    fingers: [-1, 0, -0.5],
    palm: [0, -0.4, -1],
    elbow: [-0.2, 0.6, 1],
  },
  {
    hand: "left",
    at: { by: [-0.03 - lift / 3, 0.115 + lift, -0.02] },
    fingers: [-1, 0, 0.5],
    palm: [0, -0.4, 1],
    elbow: [-0.2, 0.6, -1],
  },
];

/** Lying face down, hands clasped behind the back, lifting the chest. */
export const proneBackExtensionHandsClasped: Drawing = {
  id: "prone-back-extension-hands-clasped",
  view: "side",
  props: [{ kind: "mat" }],
  target: "low-back",
  frames: [
    {
      pose: { ...prone, trunk: { neckFlexion: -9, headFlexion: 6 }, hands: clasped(0) },
      alt: "Lying on the belly, forehead down, hands clasped behind the back.",
    },
    {
      pose: {
        ...prone,
        root: { pitch: 88 },
        trunk: { lumbarFlexion: -22, thoracicFlexion: -12, neckFlexion: 6 },
        rests: [{ points: ["pelvis"], on: FLOOR }],
        hands: clasped(0.07),
      },
      alt: "The chest is lifted a little off the floor, the clasped hands reach towards the feet, the eyes look down.",
      arrows: [
        {
          through: [
            [0.14, -0.14, 0],
            [0.15, 0.0, 0],
          ],
          from: "head",
        },
        {
          through: [
            [-0.04, 0.08, 0],
            [-0.2, 0.06, 0],
          ],
          from: "right.palm",
        },
      ],
    },
  ],
};
