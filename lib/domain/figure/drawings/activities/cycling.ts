import type { Arrow, Drawing } from "../../drawing";
import { bicycle, cranks, riding } from "./bike";

/** Which way the pedals turn: round below the axle, from the front backward. */
const turning: Arrow = {
  through: [
    [0.26, 0.1, 0.2],
    [0.14, -0.015, 0.2],
    [-0.02, 0.06, 0.2],
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
