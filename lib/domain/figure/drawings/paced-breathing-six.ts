import type { Drawing } from "../drawing";
import { breathIn, breathingSeated, breathOut } from "./breathing-seated";

/** Sitting and breathing slowly: in through the nose, longer out through the lips. */
export const pacedBreathingSix: Drawing = {
  id: "paced-breathing-six",
  view: "profile",
  props: [],
  closeUp: "waist",
  frames: [
    {
      pose: breathingSeated(0.036),
      breath: "in",
      alt: "Sitting at ease, seen from the side. Breathing in through the nose for four seconds, the belly comes forward.",
      arrows: breathIn,
    },
    {
      pose: breathingSeated(-0.008),
      breath: "out",
      alt: "Breathing out through the lips for six seconds, the belly sinks back, the shoulders rest.",
      arrows: breathOut,
    },
  ],
};
