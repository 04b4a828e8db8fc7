import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFoot } from "./stances";

const hands = bothHands({
  at: { by: [0.215, 0.5, 0.08] },
  fingers: [0.9, -0.4, 0],
  palm: [-0.2, -1, 0],
  elbow: [-1, -0.3, 0.3],
});

/** Holding a chair and taking one straight leg back. */
export const standingHipExtension: Drawing = {
  id: "standing-hip-extension",
  view: "side",
  props: [{ kind: "floor" }, { kind: "chair", x: 0.33, beside: true }],
  side: "right",
  target: "buttocks",
  frames: [
    { pose: { ...onFoot("left", {}), hands }, alt: "Standing tall behind a firm chair, both hands on its back." },
    {
      pose: {
        ...onFoot("left", { hipFlexion: -20, kneeFlexion: 4, ankleDorsiflexion: 0 }, { trunk: 4, thigh: -1, shank: 3 }),
        hands,
      },
      alt: "One straight leg is taken back a little, foot off the floor. The trunk stays upright.",
      arrows: [
        {
          through: [
            [0.2, 0.05, 0.1],
            [0.1, 0.0, 0.1],
            [-0.0, -0.015, 0.1],
          ],
          from: "right.heel",
        },
      ],
    },
  ],
};
