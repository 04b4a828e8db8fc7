import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFeet } from "./stances";

const FIXED = [0.72, 0.9, 0] as const;
const stance = { ...onFeet({}), fists: ["left", "right"] } as const;

/** Pulling a band that is fixed at face height towards the eyebrows, hands apart. */
export const bandFacePull: Drawing = {
  id: "band-face-pull",
  view: { azimuth: 26, elevation: 10 },
  props: [{ kind: "floor" }, { kind: "block", from: [0.72, 0, -0.16], to: [0.75, 1.1, 0.16] }],
  gear: [{ kind: "band", hands: ["left", "right"], fixed: FIXED }],
  frames: [
    {
      pose: {
        ...stance,
        hands: bothHands({
          at: { by: [0.36, 0.86, 0.05] },
          fingers: [1, 0.1, 0],
          palm: [0, -1, 0],
          elbow: [0, -1, 0.6],
        }),
      },
      alt: "Standing tall facing a door, a band fixed to it at face height, arms stretched out to the band.",
    },
    {
      pose: {
        ...stance,
        both: { ...stance.both, shoulderProtraction: -18 },
        hands: bothHands({
          at: { by: [0.15, 0.9, 0.2] },
          fingers: [0.5, 0.8, -0.1],
          palm: [0.8, -0.5, 0],
          elbow: [-0.7, -0.35, 1],
        }),
      },
      alt: "The band is pulled to the face, hands apart beside the eyebrows, elbows out at shoulder height.",
      arrows: [
        {
          through: [
            [0.36, 0.12, 0],
            [0.16, 0.12, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
