import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { onFeet } from "./stances";

const hands = (x: number, z: number) =>
  bothHands({ at: { by: [x, 0.8, z] }, fingers: [1, 0, 0.3], palm: [0, -1, 0], elbow: [-0.4, -0.6, 1] });
const stance = { ...onFeet({}), fists: ["left", "right"] } as const;

/** Holding a band in front of the chest and drawing the hands apart. */
export const bandPullApart: Drawing = {
  id: "band-pull-apart",
  view: { azimuth: 72, elevation: 10 },
  props: [],
  closeUp: "waist",
  gear: [{ kind: "band", hands: ["left", "right"] }],
  target: "mid-back",
  frames: [
    {
      pose: { ...stance, hands: hands(0.3, 0.1) },
      alt: "Standing tall, arms stretched ahead at chest height, a light band between the hands.",
    },
    {
      pose: {
        ...stance,
        both: { ...stance.both, shoulderProtraction: -20 },
        hands: bothHands({
          at: { by: [0.13, 0.79, 0.4] },
          fingers: [0.2, 0, 1],
          palm: [0, -1, 0],
          elbow: [-0.6, -1, 0],
        }),
      },
      alt: "The hands are drawn far apart to the sides, the stretched band touches the chest.",
      arrows: [
        {
          through: [
            [0.1, 0.08, -0.2],
            [0.1, 0.08, -0.02],
          ],
          from: "right.palm",
        },
        {
          through: [
            [0.1, 0.08, 0.2],
            [0.1, 0.08, 0.02],
          ],
          from: "left.palm",
        },
      ],
    },
  ],
};
