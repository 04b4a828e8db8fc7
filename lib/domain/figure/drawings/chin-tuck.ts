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
      pose: { ...seated, trunk: { thoracicFlexion: 8, neckFlexion: 32, headFlexion: -25 } },
      alt: "Sitting, seen from the side. The head pokes forward in front of the shoulders.",
    },
    {
      pose: { ...seated, trunk: { neckFlexion: -14, headFlexion: 16 } },
      alt: "The chin is drawn straight back so that the ear is over the shoulder. The eyes look ahead, the neck is long.",
      arrows: [
        {
          through: [
            [0.22, 0, 0],
            [0.11, 0, 0],
          ],
          from: "head",
        },
      ],
    },
  ],
};
