import type { Drawing } from "../../drawing";
import type { Prop } from "../../prop";
import { bicycle, cranks, riding } from "./bike";
import { stride } from "./brisk";

const BELT = 0.06;
const treadmill: readonly Prop[] = [
  { kind: "block", from: [-0.42, 0, -0.17], to: [0.42, BELT, 0.17] },
  {
    kind: "tubes",
    width: 0.03,
    lines: [
      [
        [0.38, BELT, -0.16],
        [0.42, 0.62, -0.16],
        [0.2, 0.6, -0.16],
      ],
    ],
  },
];

/** Very easy riding, or strolling on a level belt, for legs that are sore from training. */
export const activeRecoveryCardioLegs: Drawing = {
  id: "active-recovery-cardio-legs",
  view: "side",
  props: [{ kind: "floor" }],
  gear: [{ kind: "shoes" }],
  frames: [
    {
      pose: riding(-80),
      alt: "Sitting on an exercise bike with hardly any load, one pedal down.",
      props: [...bicycle, ...cranks(-80)],
    },
    {
      pose: riding(100),
      alt: "The pedals turn lightly and evenly: the other foot is down.",
      props: [...bicycle, ...cranks(100)],
      arrows: [
        {
          through: [
            [0.13, 0.31, 0.2],
            [0.25, 0.25, 0.2],
            [0.28, 0.13, 0.2],
            [0.21, 0.05, 0.2],
          ],
        },
      ],
    },
    {
      pose: stride("right", { swing: 16, elbow: 20 }, BELT),
      alt: "Or walking slowly on a level treadmill.",
      props: treadmill,
    },
  ],
};
