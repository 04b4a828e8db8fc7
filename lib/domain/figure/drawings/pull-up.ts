import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import type { Pose } from "../pose";

export const BAR = 1.24;
const hands = bothHands({ at: { by: [0, BAR, 0.17] }, fingers: [0, 1, 0], palm: [1, 0, 0], elbow: [0.1, -1, 1] });

/** Hanging from the bar with the toes at this height. */
export const hangingAt = (toes: number, knees: number): Pose => ({
  root: { pitch: 2 },
  both: { hipFlexion: 4, kneeFlexion: knees, ankleDorsiflexion: -30 },
  rests: [{ points: ["left.toes", "right.toes"], on: { height: toes } }],
  pin: { point: "thorax", x: -0.03 },
  fists: ["left", "right"],
  hands,
});

/** Pulling the chin over a bar. */
export const pullUp: Drawing = {
  id: "pull-up",
  view: { azimuth: -68, elevation: 4 },
  props: [{ kind: "floor" }, { kind: "pole", from: [0, BAR, -0.36], to: [0, BAR, 0.36] }],
  target: "upper-back",
  frames: [
    { pose: hangingAt(0.05, 6), alt: "Hanging from a bar with straight arms, seen from behind, feet off the floor." },
    {
      pose: {
        ...hangingAt(0.33, 6),
        trunk: { neckFlexion: -6 },
        both: { ...hangingAt(0.33, 6).both, shoulderElevation: -6 },
      },
      alt: "Pulled up until the chin is over the bar, elbows bent and pointing down.",
      arrows: [
        {
          through: [
            [-0.05, -0.12, 0.27],
            [-0.05, 0.04, 0.27],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
