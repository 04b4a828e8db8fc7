import type { Drawing } from "../drawing";
import type { HandContact } from "../pose";
import { SEAT_HEIGHT } from "../prop";
import { seated } from "./positions";

const seat: HandContact = {
  hand: "left",
  at: { by: [0, SEAT_HEIGHT - 0.005, -0.13] },
  fingers: [0, -1, 0.15],
  palm: [0, 0, 1],
  elbow: [-0.4, 0, -1],
};

/** Sitting, one hand on the seat, the other arm raised, leaning away from it. */
export const quadratusLumborumStretch: Drawing = {
  id: "quadratus-lumborum-stretch",
  view: { azimuth: 90, elevation: 8 },
  props: [{ kind: "chair", x: 0, back: false }],
  side: "right",
  frames: [
    {
      pose: { ...seated, hands: [seat] },
      alt: "Sitting tall on a chair, seen from the front, one hand holding the side of the seat.",
    },
    {
      pose: {
        ...seated,
        trunk: { lumbarSideBend: -22, thoracicSideBend: -20, neckSideBend: -8 },
        right: { shoulderAbduction: 168, elbowFlexion: 14 },
        hands: [seat],
      },
      alt: "The other arm is raised over the head and the body leans away from it until the flank is long. Both sitting bones stay down.",
      arrows: [
        {
          through: [
            [0, 0.05, 0.1],
            [0, 0.1, 0.0],
            [0, 0.05, -0.1],
          ],
          from: "right.palm",
        },
      ],
    },
  ],
};
