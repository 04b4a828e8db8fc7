import type { Drawing } from "../drawing";
import type { HandContact, Pose } from "../pose";
import { allFours } from "./positions";

const start = allFours(88, { neckFlexion: -6 });
const left: HandContact = {
  hand: "left",
  at: { by: [0.34, 0, -0.14] },
  fingers: [1, 0, 0],
  palm: [0, -1, 0],
  elbow: [-1, 0.4, -0.6],
};
const threaded: Pose = {
  ...start,
  root: { pitch: 124 },
  trunk: { lumbarFlexion: 4, lumbarRotation: -8, thoracicRotation: -34, neckRotation: -20, neckFlexion: -26 },
  both: { ...start.both, hipFlexion: 124 },
  hands: [
    left,
    { hand: "right", at: { by: [0.05, 0.03, -0.21] }, fingers: [-0.3, 0, -1], palm: [0, 1, 0], elbow: [-1, 0.4, 0] },
  ],
};

/** On hands and knees, sliding one arm under the chest until shoulder and head rest. */
export const threadTheNeedle: Drawing = {
  id: "thread-the-needle",
  view: { azimuth: 165, elevation: 14 },
  props: [{ kind: "mat" }],
  side: "right",
  target: "mid-back",
  frames: [
    { pose: start, alt: "On hands and knees, back flat." },
    {
      pose: threaded,
      alt: "One arm is slid under the chest to the other side, that shoulder and the side of the head rest on the floor.",
      arrows: [
        {
          through: [
            [0.18, 0, -0.14],
            [0.14, 0, -0.34],
          ],
        },
      ],
    },
  ],
};
