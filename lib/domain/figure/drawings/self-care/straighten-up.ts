import type { Drawing } from "../../drawing";
import type { Prop } from "../../prop";
import { breathingSeated } from "../breathing-seated";
import { seated } from "../positions";

const chair: Prop = { kind: "chair", x: 0 };

/** Growing tall for a moment. */
export const straightenUp: Drawing = {
  id: "straighten-up",
  view: "side",
  props: [{ kind: "floor" }, chair],
  frames: [
    {
      pose: {
        ...seated,
        root: { pitch: -10 },
        trunk: { lumbarFlexion: 20, thoracicFlexion: 26, neckFlexion: 14, headFlexion: -22 },
        both: { shoulderProtraction: 18 },
        hands: breathingSeated(0).hands ?? [],
      },
      alt: "Sitting slumped: the back is round, the head before the shoulders.",
    },
    {
      pose: {
        ...breathingSeated(0),
        trunk: { thoracicFlexion: -4, neckFlexion: -4, headFlexion: 6 },
        both: { shoulderElevation: -6 },
      },
      alt: "Grown tall: the back of the neck is long, the shoulders sink. One or two slow breaths, then sitting as one likes.",
      arrows: [
        {
          through: [
            [0, 0.1, 0],
            [0, 0.21, 0],
          ],
          from: "head",
        },
        {
          through: [
            [-0.13, 0.03, 0.1],
            [-0.13, -0.1, 0.1],
          ],
          from: "right.shoulder",
        },
      ],
    },
  ],
};
