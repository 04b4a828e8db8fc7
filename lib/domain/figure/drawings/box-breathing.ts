import type { Drawing } from "../drawing";
import { breathIn, breathingSeated, breathOut } from "./breathing-seated";

/** Sitting and breathing in, waiting, breathing out, waiting, all for the same time. */
export const boxBreathing: Drawing = {
  id: "box-breathing",
  view: "profile",
  props: [],
  closeUp: "waist",
  frames: [
    {
      pose: breathingSeated(0.036),
      breath: "in",
      alt: "Sitting at ease, hands in the lap. Breathing in for four seconds, the belly comes forward.",
      arrows: breathIn,
    },
    { pose: breathingSeated(0.036), alt: "Waiting softly for four seconds with the breath in." },
    {
      pose: breathingSeated(-0.008),
      breath: "out",
      alt: "Breathing out for four seconds, the belly sinks back.",
      arrows: breathOut,
    },
    { pose: breathingSeated(-0.008), alt: "Waiting softly for four seconds with the breath out." },
  ],
};
