import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { seated } from "./positions";

const hands = bothHands({
  at: { from: "right.knee", by: [-0.03, 0, 0] },
  fingers: [1, -0.2, 0],
  palm: [0, -1, 0],
  elbow: [-0.6, -0.2, 1],
});

/** Rounding and straightening the back on a chair. */
export const seatedCatCow: Drawing = {
  id: "seated-cat-cow",
  view: "side",
  props: [{ kind: "floor" }, { kind: "chair", x: 0 }],
  target: "whole-back",
  frames: [
    {
      pose: {
        ...seated,
        root: { pitch: 16 },
        trunk: { lumbarFlexion: -14, thoracicFlexion: -12, neckFlexion: -6 },
        hands,
      },
      alt: "Sitting on a chair, hands on the knees. The chest is lifted, the back is hollow, the eyes look slightly up.",
    },
    {
      pose: {
        ...seated,
        root: { pitch: -12 },
        trunk: { lumbarFlexion: 32, thoracicFlexion: 30, neckFlexion: 24 },
        hands,
      },
      alt: "Sitting, hands on the knees. The back is rounded, the chin comes to the chest.",
      arrows: [
        {
          through: [
            [-0.09, 0.02, 0],
            [-0.19, 0.03, 0],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
