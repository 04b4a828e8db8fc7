import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR } from "../pose";
import { prone } from "./positions";

/** Lying face down, coming up to rest on the forearms. */
export const proneOnElbows: Drawing = {
  id: "prone-on-elbows",
  view: "side",
  props: [{ kind: "mat" }],
  target: "low-back",
  frames: [
    {
      pose: {
        ...prone,
        trunk: { neckFlexion: -12 },
        hands: bothHands({ at: { by: [0.42, 0, 0.13] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-0.6, 0.3, 1] }),
      },
      alt: "Lying flat on the belly, hands on the floor beside the head.",
    },
    {
      pose: {
        ...prone,
        root: { pitch: 84 },
        trunk: { lumbarFlexion: -22, thoracicFlexion: -14, neckFlexion: 0 },
        both: { ...prone.both, hipFlexion: -6 },
        rests: [{ points: ["pelvis"], on: FLOOR }],
        hands: bothHands({
          at: { by: [0.52, 0, 0.12] },
          fingers: [1, 0, -0.2],
          palm: [0, -1, 0],
          elbow: [-0.6, -1, 0.1],
        }),
      },
      alt: "Resting on the forearms with the elbows under the shoulders. The belly sinks, pelvis and legs stay on the floor.",
      arrows: [
        {
          through: [
            [0.14, -0.12, 0],
            [0.15, 0.03, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
