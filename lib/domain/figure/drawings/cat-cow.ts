import type { Drawing } from "../drawing";
import { allFours } from "./positions";

/** Rounding and hollowing the back on hands and knees. */
export const catCow: Drawing = {
  id: "cat-cow",
  view: "side",
  props: [{ kind: "mat" }],
  target: "whole-back",
  frames: [
    {
      pose: allFours(99, { lumbarFlexion: -22, thoracicFlexion: -14, neckFlexion: -26 }),
      alt: "On hands and knees. The belly sinks, the back is hollow and the head looks ahead.",
    },
    {
      pose: allFours(48, { lumbarFlexion: 30, thoracicFlexion: 38, neckFlexion: 30 }),
      alt: "On hands and knees. The back is rounded up towards the ceiling and the head hangs down.",
      arrows: [
        {
          through: [
            [0, 0.09, 0],
            [0, 0.19, 0],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
