import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import { stride } from "../activities/brisk";
import { onFeet } from "../stances";
import { lowBack } from "./own-hands";

const fingers = (pose: Pose): Pose => ({
  ...pose,
  hands: [{ ...lowBack("right", -0.01, 0), fingers: [0.1, -0.5, -1] }],
});

/** Four flat fingers on the tight muscle beside the spine, then a few steps with the hand resting there. */
export const fourFingerPress: Drawing = {
  id: "four-finger-press",
  view: { azimuth: -42, elevation: 7 },
  props: [{ kind: "floor" }],
  side: "right",
  target: "low-back",
  frames: [
    {
      pose: fingers(onFeet({})),
      alt: "Standing, seen from behind. Four flat fingers of one hand press on the tight muscle of the low back, beside the spine, never on it.",
      arrows: [
        {
          through: [
            [-0.1, 0.2, 0.0],
            [-0.08, 0.06, 0.02],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: fingers(stride("left", { swing: 14, elbow: 14 })),
      alt: "The hand rests on the same place while walking a few steps.",
      arrows: [
        {
          through: [
            [0.16, 0.06, 0.1],
            [0.34, 0.06, 0.1],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
