import type { Drawing, DrawingFrame } from "../drawing";
import { bothHands } from "../pair";
import type { HandContact, Pose } from "../pose";
import { prone } from "./positions";

const lying: Pose = { ...prone, trunk: { neckFlexion: -12, headFlexion: 8 } };
const hands = (contact: Omit<HandContact, "hand">) => bothHands(contact);
const rise = [
  {
    through: [
      [0, 0.06, 0],
      [0, 0.17, 0],
    ],
    from: "right.palm",
  },
  {
    through: [
      [0, 0.06, 0],
      [0, 0.17, 0],
    ],
    from: "left.palm",
  },
] as const satisfies DrawingFrame["arrows"];

/** Lying face down and lifting the arms a little in the shape of a W, a T and a Y. */
export const proneYTWRaise: Drawing = {
  id: "prone-y-t-w-raise",
  view: { azimuth: -58, elevation: 30 },
  props: [{ kind: "mat" }],
  target: "upper-back",
  crop: { middle: [0.28, 0.13, 0], width: 1.2, height: 0.706 },
  frames: [
    {
      pose: {
        ...lying,
        hands: hands({
          at: { by: [0.34, 0.1, 0.3] },
          fingers: [1, 0.1, 0.25],
          palm: [0, 0, -1],
          elbow: [-1, 0.4, 0.3],
        }),
      },
      alt: "Lying on the belly, forehead down, seen from the feet. The bent arms make a W and are lifted a little, thumbs up.",
      arrows: rise,
    },
    {
      pose: {
        ...lying,
        hands: hands({ at: { by: [0.29, 0.12, 0.45] }, fingers: [0, 0.1, 1], palm: [1, 0, 0], elbow: [-1, 0.4, 0] }),
      },
      alt: "The straight arms make a T: out to the sides and lifted a little, thumbs up.",
      arrows: rise,
    },
    {
      pose: {
        ...lying,
        hands: hands({
          at: { by: [0.54, 0.12, 0.33] },
          fingers: [1, 0.1, 0.8],
          palm: [0.8, 0, -1],
          elbow: [-0.5, 0.4, 1],
        }),
      },
      alt: "The straight arms make a Y: up beside the head and apart, lifted a little, thumbs up.",
      arrows: rise,
    },
  ],
};
