import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR } from "../pose";
import { prone } from "./positions";

const hands = bothHands({ at: { by: [0.42, 0, 0.17] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-0.7, 0.2, 0.8] });

/** Lying face down and pressing the chest up while the pelvis stays down. */
export const pronePressUp: Drawing = {
  id: "prone-press-up",
  view: "side",
  props: [{ kind: "mat" }],
  target: "low-back",
  frames: [
    {
      pose: { ...prone, trunk: { neckFlexion: -12 }, hands },
      alt: "Lying face down, hands on the floor beside the shoulders, elbows bent.",
    },
    {
      pose: {
        ...prone,
        root: { pitch: 66 },
        trunk: { lumbarFlexion: -25, thoracicFlexion: -20, neckFlexion: -10 },
        both: { ...prone.both, hipFlexion: -24 },
        rests: [{ points: ["pelvis"], on: FLOOR }],
        hands,
      },
      alt: "The arms press the chest up off the floor. The pelvis and legs stay down and the low back sags.",
      arrows: [{ follow: "thorax", by: [0.16, 0.06, 0] }],
    },
  ],
};
