import type { Drawing } from "../drawing";
import { seated } from "./positions";

/** Sitting and drawing the head straight back over the shoulders. */
export const chinTuck: Drawing = {
  id: "chin-tuck",
  view: "profile",
  props: [],
  closeUp: "chest",
  target: "neck",
  frames: [
    {
      pose: { ...seated, trunk: { thoracicFlexion: 6, neckFlexion: 30, headFlexion: -25 } },
      alt: "Sitting, seen from the side. The head pokes forward in front of the shoulders.",
    },
    {
      pose: { ...seated, trunk: { neckFlexion: -16, headFlexion: 20 } },
      alt: "The chin is drawn straight back so that the ear is over the shoulder. The eyes look ahead, the neck is long.",
      arrows: [
        {
          through: [
            [0.21, -0.03, 0],
            [0.1, -0.03, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
