import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFeet } from "./stances";

const hands = bothHands({
  at: { from: "pelvis", by: [-0.01, 0.06, 0.07] },
  fingers: [0.1, -1, -0.3],
  palm: [1, 0, -0.25],
  elbow: [-1, 0, 0.3],
});

/** Standing with the hands on the pelvis and bending back over them. */
export const standingBackExtension: Drawing = {
  id: "standing-back-extension",
  view: "side",
  props: [{ kind: "floor" }, { kind: "block", from: [-0.34, 0, -0.2], to: [-0.13, 0.4, 0.2] }],
  target: "low-back",
  frames: [
    {
      pose: { ...onFeet({}), hands },
      alt: "Standing upright, hands on the back of the hips, a table close behind the thighs.",
    },
    {
      pose: {
        ...onFeet({ trunk: -10, thigh: -5, shank: 5 }),
        trunk: { lumbarFlexion: -25, thoracicFlexion: -12, neckFlexion: 26, headFlexion: 8 },
        hands,
      },
      alt: "The trunk bends back over the hands. Knees straight, eyes forward.",
      arrows: [
        {
          through: [
            [0.14, 0.12, 0.1],
            [0.02, 0.17, 0.1],
            [-0.1, 0.13, 0.1],
          ],
          from: "head",
        },
      ],
    },
  ],
};
