import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { footFlat, onBack } from "./lying-positions";

const lying = {
  ...onBack,
  feet: [footFlat("left", 0.34), footFlat("right", 0.34)],
  hands: bothHands({
    at: { from: "waist", by: [0, 0, 0.05] },
    fingers: [0.4, 0, -1],
    palm: [0, -1, 0],
    elbow: [0.3, -0.4, 1],
  }),
};

/** On the back, rolling the head to one side on a pillow. */
export const supineNeckRotation: Drawing = {
  id: "supine-neck-rotation",
  view: { azimuth: 0, elevation: 50 },
  props: [{ kind: "mat" }, { kind: "pillow", at: [-0.41, 0.01, 0], half: [0.08, 0.02, 0.14] }],
  side: "right",
  target: "neck",
  frames: [
    { pose: lying, alt: "Lying on the back, knees bent, head on a pillow, looking at the ceiling." },
    {
      pose: { ...lying, trunk: { ...onBack.trunk, neckRotation: 50 } },
      alt: "The head has rolled to one side on the pillow, the eyes look to that side. The shoulders stay down.",
      arrows: [
        {
          through: [
            [-0.13, 0.04, -0.12],
            [-0.16, 0.04, 0.0],
            [-0.13, 0.04, 0.12],
          ],
          from: "head",
        },
      ],
    },
  ],
};
