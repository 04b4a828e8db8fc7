import type { Arrow, Drawing } from "../../drawing";
import { bicycle, cranks, riding } from "./bike";

/** Which way the pedals turn: round below the axle, from the front backward. */
const turning: Arrow = {
  through: [
    [0.13, 0.31, 0.2],
    [0.25, 0.25, 0.2],
    [0.28, 0.13, 0.2],
    [0.21, 0.05, 0.2],
  ],
};

/** Riding an exercise bicycle upright. */
export const stationaryCycling: Drawing = {
  id: "stationary-cycling",
  view: "side",
  props: [{ kind: "floor" }, ...bicycle],
  frames: [
    {
      pose: riding(-80),
      alt: "Sitting tall on an exercise bike, one pedal down. That knee is still a little bent.",
      props: cranks(-80),
    },
    {
      pose: riding(100),
      alt: "The pedals have turned: the other foot is down. The back stays long, the hands rest on high bars.",
      props: cranks(100),
      arrows: [turning],
    },
  ],
};
