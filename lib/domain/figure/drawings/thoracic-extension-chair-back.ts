import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { seated } from "./positions";

const sitting = (headBack: number): Pose => ({
  ...seated,
  pin: { point: "seat", x: -0.02 },
  hands: bothHands({
    at: { from: "head", by: [-0.01 - headBack * 0.01, -0.02, 0.012] },
    fingers: [-1, 0.6, -0.5],
    palm: [0.6, 0.2, -1],
    elbow: [0.5, 0.1, 1],
  }),
});

/** Sitting with the head in the hands and leaning the upper back over the backrest. */
export const thoracicExtensionChairBack: Drawing = {
  id: "thoracic-extension-chair-back",
  view: { azimuth: 12, elevation: 6 },
  props: [{ kind: "chair", x: 0 }],
  target: "upper-back",
  frames: [
    {
      pose: sitting(0),
      alt: "Sitting against a low chair back that ends below the shoulder blades, the hands carry the head, elbows forward.",
    },
    {
      pose: { ...sitting(1), root: { pitch: -4 }, trunk: { lumbarFlexion: -4, thoracicFlexion: -20, neckFlexion: -8 } },
      alt: "The upper back leans back over the edge of the chair, the low back stays still.",
      arrows: [
        {
          through: [
            [0.05, 0.15, 0],
            [-0.08, 0.14, 0],
            [-0.17, 0.07, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
