import type { Drawing } from "../drawing";
import { BAR, hangingAt } from "./pull-up";

const BENCH = 0.26;

/** Stepping up from a bench to the top of a pull-up and lowering slowly. */
export const eccentricPullUpAssisted: Drawing = {
  id: "eccentric-pull-up-assisted",
  view: { azimuth: -68, elevation: 4 },
  props: [
    { kind: "floor" },
    { kind: "pole", from: [0, BAR, -0.36], to: [0, BAR, 0.36] },
    { kind: "block", from: [-0.02, 0, -0.2], to: [0.2, BENCH, 0.2] },
  ],
  target: "upper-back",
  frames: [
    {
      pose: { ...hangingAt(BENCH + 0.01, 0), trunk: { neckFlexion: -6 } },
      alt: "Standing on a bench under the bar on the toes, chin over the bar, elbows bent.",
    },
    {
      pose: { ...hangingAt(0.2, 76), trunk: { neckFlexion: -4 } },
      alt: "Feet lifted off the bench, the body lowered slowly until the arms are long.",
      arrows: [
        {
          through: [
            [-0.05, 0.16, 0.22],
            [-0.05, -0.06, 0.22],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
