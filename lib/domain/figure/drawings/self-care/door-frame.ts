import type { Drawing } from "../../drawing";
import type { Pose } from "../../pose";
import { onFeet } from "../stances";

const lean = (x: number, trunk: number): Pose => ({
  ...onFeet({ trunk, thigh: -trunk * 1.4, shank: trunk * 0.6 }),
  pin: { point: "thorax", x, z: 0 },
  both: { ...onFeet({ trunk }).both, shoulderAbduction: 8, elbowFlexion: 12 },
});

/** The muscle beside the spine on the edge of a door frame, leaning in lightly. */
export const doorFramePressure: Drawing = {
  id: "door-frame-pressure",
  view: { azimuth: 26, elevation: 6 },
  side: "right",
  props: [
    { kind: "floor" },
    { kind: "block", from: [-0.12, 0, -0.5], to: [-0.066, 1.14, -0.46] },
    { kind: "block", from: [-0.12, 1.1, -0.5], to: [-0.066, 1.14, 0.07] },
    { kind: "block", from: [-0.12, 0, 0.03], to: [-0.066, 1.14, 0.07] },
  ],
  frames: [
    {
      pose: lean(0.06, 0),
      alt: "Standing with the back to the edge of a door frame, shirt on. The edge is beside the spine, not on it.",
    },
    {
      pose: lean(0, -6),
      alt: "Leaning back lightly, so that the edge presses into the tight muscle. Staying there and breathing.",
      arrows: [
        {
          through: [
            [0.24, 0.01, 0.1],
            [0.1, 0.01, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
