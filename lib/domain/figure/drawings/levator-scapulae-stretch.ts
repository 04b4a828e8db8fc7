import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { SEAT_HEIGHT } from "../prop";
import { seated } from "./positions";

const seat: HandContact = {
  hand: "right",
  at: { by: [0.0, SEAT_HEIGHT - 0.005, 0.13] },
  fingers: [0, -1, -0.15],
  palm: [0, 0, -1],
  elbow: [-0.6, 0, 1],
};
const thigh: HandContact = {
  hand: "left",
  at: { from: "left.thigh", by: [0.03, 0, 0] },
  fingers: [1, 0, 0.2],
  palm: [0, -1, 0],
  elbow: [-0.6, -0.2, -1],
};

/** Sitting, one hand holding the seat, looking down to the other pocket. */
export const levatorScapulaeStretch: Drawing = {
  id: "levator-scapulae-stretch",
  view: { azimuth: 90, elevation: 0 },
  props: [{ kind: "chair", x: 0, back: false }],
  side: "right",
  frames: [
    {
      pose: { ...seated, hands: [seat, thigh] },
      alt: "Sitting on a chair, looking ahead, one hand holding the side of the seat.",
    },
    {
      pose: {
        ...seated,
        trunk: { neckRotation: -42, neckFlexion: 36, neckSideBend: -8, headFlexion: 14 },
        hands: [seat, thigh],
      },
      alt: "The head is half turned to the other side, looking down.",
      arrows: [
        {
          through: [
            [0.04, 0.13, 0.09],
            [0.08, 0.13, -0.03],
            [0.12, 0.04, -0.14],
          ],
          from: "head",
        },
      ],
    },
  ],
};
