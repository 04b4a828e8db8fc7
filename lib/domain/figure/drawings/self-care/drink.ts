import type { Drawing } from "../../drawing";
import type { HandContact, Pose } from "../../pose";
import { seated } from "../positions";

const lap: HandContact = {
  hand: "left",
  at: { from: "left.thigh", by: [0.05, 0, 0.0] },
  fingers: [1, 0, 0.2],
  palm: [0, -1, 0],
  elbow: [-0.6, -0.2, -1],
};
/** Sitting with a glass in the hand: before the chest, or at the lips. */
export const drinking = (atLips: boolean): Pose => ({
  ...seated,
  trunk: { neckFlexion: atLips ? -8 : 4, headFlexion: atLips ? -8 : 0 },
  fists: ["right"],
  hands: [
    lap,
    atLips
      ? {
          hand: "right",
          at: { from: "head", by: [0.12, -0.045, 0.045] },
          fingers: [0.4, 0.5, -1],
          palm: [-0.6, 0, -0.6],
          elbow: [0.5, -1, 0.5],
        }
      : {
          hand: "right",
          at: { by: [0.24, 0.46, 0.08] },
          fingers: [1, 0.3, -0.5],
          palm: [-0.2, 0, -1],
          elbow: [-0.6, -1, 0.5],
        },
  ],
});

/** Drinking to thirst. */
export const hydrationEnough: Drawing = {
  id: "hydration-enough",
  view: { azimuth: 24, elevation: 6 },
  props: [{ kind: "floor" }, { kind: "chair", x: 0 }],
  frames: [
    {
      pose: drinking(false),
      alt: "Sitting with a glass of water in the hand, within easy reach all day.",
      gear: [{ kind: "glass", hand: "right" }],
    },
    {
      pose: drinking(true),
      alt: "Drinking the water in small sips when thirsty.",
      gear: [{ kind: "glass", hand: "right", tip: -40 }],
      arrows: [
        {
          through: [
            [0.3, -0.22, 0.1],
            [0.31, -0.1, 0.1],
            [0.24, 0.0, 0.1],
          ],
          from: "head",
        },
      ],
    },
  ],
};
