import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { prone } from "./positions";

const start: Pose = {
  ...prone,
  trunk: { neckFlexion: -12, headFlexion: 8 },
  hands: bothHands({ at: { by: [0.44, 0.01, 0.03] }, fingers: [0.3, 0, -1], palm: [0, -1, 0], elbow: [0.3, 0.1, 1] }),
};

/** Lying face down, lifting one straight leg a little. */
export const proneHipExtension: Drawing = {
  id: "prone-hip-extension",
  view: "side",
  props: [{ kind: "mat" }],
  side: "right",
  frames: [
    { pose: start, alt: "Lying on the belly, head resting on the hands, legs straight." },
    {
      pose: { ...start, right: { ...prone.both, hipFlexion: -14, kneeFlexion: 2 } },
      alt: "One straight leg is lifted a little off the floor. The pelvis stays down and does not roll.",
      arrows: [
        {
          through: [
            [0, 0.05, 0],
            [0, 0.18, 0],
          ],
          from: "right.ankle",
        },
      ],
    },
  ],
};
