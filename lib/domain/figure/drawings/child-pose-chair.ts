import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { seated } from "./positions";

const TABLE = 0.42;

/** Sitting at a table, leaning forward with forearms and head on a pillow. */
export const childPoseChair: Drawing = {
  id: "child-pose-chair",
  view: "side",
  props: [
    { kind: "chair", x: 0, back: false },
    { kind: "table", from: 0.24, to: 0.72, height: TABLE },
    { kind: "pillow", at: [0.42, TABLE + 0.035, 0], half: [0.09, 0.035, 0.14] },
  ],
  frames: [
    {
      pose: {
        ...seated,
        hands: bothHands({
          at: { by: [0.33, TABLE, 0.11] },
          fingers: [1, 0, -0.2],
          palm: [0, -1, 0],
          elbow: [-0.8, -0.6, 0.5],
        }),
      },
      alt: "Sitting upright at a table with a pillow on it, hands on the table.",
    },
    {
      pose: {
        ...seated,
        root: { pitch: 34 },
        trunk: { lumbarFlexion: 20, thoracicFlexion: 12, neckFlexion: 6, headFlexion: 8 },
        hands: bothHands({
          at: { by: [0.5, TABLE + 0.06, 0.09] },
          fingers: [0.6, 0, -1],
          palm: [0, -1, 0],
          elbow: [0.3, -0.3, 1],
        }),
      },
      alt: "Leaning forward, arms and forehead rest on the pillow. The back is long and rises with each breath.",
    },
  ],
};
