import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";
import { prone } from "./positions";

const lying = (lift: number): Pose => ({
  ...prone,
  root: { pitch: 90 - lift * 0.55 },
  trunk: { lumbarFlexion: lift, thoracicFlexion: -lift / 2, neckFlexion: -12 - lift / 2, headFlexion: 8 },
  both: { ...prone.both, hipAbduction: 9, hipFlexion: -lift * 0.55 },
  hands: bothHands({ at: { by: [0.44, 0.01, 0.03] }, fingers: [0.3, 0, -1], palm: [0, -1, 0], elbow: [0.3, 0.1, 1] }),
});

/** Lying face down, breathing so that the low back rises and sinks. */
export const crocodileBreathing: Drawing = {
  id: "crocodile-breathing",
  view: "side",
  props: [{ kind: "mat" }],
  target: "low-back",
  crop: { middle: [0.1, 0.08, 0], width: 0.86, height: 0.506 },
  frames: [
    {
      pose: lying(-5),
      breath: "out",
      alt: "Lying on the belly, forehead on the hands, legs loose. Breathing out, the low back sinks.",
      arrows: [
        {
          through: [
            [0, 0.22, 0],
            [0, 0.1, 0],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: lying(9),
      breath: "in",
      alt: "Breathing in: the belly presses into the floor and the low back rises.",
      arrows: [
        {
          through: [
            [0, 0.1, 0],
            [0, 0.22, 0],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
