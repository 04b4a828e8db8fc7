import type { Drawing } from "../drawing";
import { FLOOR, type HandContact, type Pose } from "../pose";
import { footFlat, onBack } from "./lying-positions";

/** Arms folded over the chest, which faces up leaning by this share towards the feet. */
const folded = (lean: number): readonly HandContact[] => [
  {
    hand: "left",
    at: { from: "right.shoulder", by: [0.03, 0.02, -0.03] },
    fingers: [-0.5, 0, 1],
    palm: [-lean, -1, 0.3],
    elbow: [1, 0.5, -0.3],
  },
  {
    hand: "right",
    at: { from: "left.shoulder", by: [0.03, 0.03, 0.03] },
    fingers: [-0.5, 0, -1],
    palm: [-lean, -1, -0.3],
    elbow: [1, 0.5, 0.6],
  },
];
const start: Pose = { ...onBack, feet: [footFlat("left", 0.36), footFlat("right", 0.36)], hands: folded(0) };

/** On the back with folded arms, lifting head and shoulders. */
export const supineCurlUpHold: Drawing = {
  id: "supine-curl-up-hold",
  view: "side",
  props: [{ kind: "mat" }],
  target: "belly",
  frames: [
    { pose: start, alt: "Lying on the back, knees bent, arms folded across the chest." },
    {
      pose: {
        ...start,
        trunk: { lumbarFlexion: 4, thoracicFlexion: 32, neckFlexion: 16, headFlexion: 6 },
        rests: [{ points: ["pelvis"], on: FLOOR }],
        hands: folded(0.5),
      },
      alt: "Head and shoulders are lifted off the floor, arms folded across the chest. The low back and feet stay down.",
      arrows: [
        {
          through: [
            [-0.11, -0.04, 0],
            [-0.1, 0.07, 0],
            [-0.03, 0.13, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
