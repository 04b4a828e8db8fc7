import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFeet } from "./stances";

const ANCHOR = 0.62;
const hands = (x: number, z: number) =>
  bothHands({ at: { by: [x, 0.63, z] }, fingers: [1, 0, 0], palm: [0, 0, -1], elbow: [-1, -0.7, 0.2] });
const FIXED = [0.68, ANCHOR, 0] as const;

/** Pulling a band that is fixed ahead at elbow height. */
export const standingBandRow: Drawing = {
  id: "standing-band-row",
  view: { azimuth: 14, elevation: 8 },
  props: [{ kind: "floor" }, { kind: "block", from: [0.68, 0, -0.16], to: [0.71, 1.02, 0.16] }],
  gear: [{ kind: "band", hands: ["left", "right"], fixed: FIXED }],
  target: "mid-back",
  frames: [
    {
      pose: { ...onFeet({ thigh: 4, shank: 4 }), hands: hands(0.325, 0.06), fists: ["left", "right"] },
      alt: "Standing tall facing a door, a band fixed to it at elbow height, both arms stretched out to the band.",
    },
    {
      pose: {
        ...onFeet({ thigh: 4, shank: 4 }),
        both: { ...onFeet({ thigh: 4, shank: 4 }).both, shoulderProtraction: -18 },
        hands: hands(0.08, 0.14),
        fists: ["left", "right"],
      },
      alt: "Both elbows pulled back beside the body, the shoulder blades squeezed together.",
      arrows: [
        {
          through: [
            [0.1, -0.05, 0.1],
            [-0.08, -0.05, 0.1],
          ],
          from: "right.elbow",
        },
      ],
    },
  ],
};
