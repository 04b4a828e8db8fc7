import type { Drawing } from "../drawing";
import type { Pose, Side } from "../pose";
import { onFoot } from "./stances";

const march = (up: Side): Pose => {
  const down: Side = up === "left" ? "right" : "left";
  const pose = onFoot(down, { hipFlexion: 70, kneeFlexion: 84, shoulderFlexion: -22, elbowFlexion: 60 });
  return { ...pose, [down]: { ...pose[down], shoulderFlexion: 34, elbowFlexion: 70 } };
};

/** Marching on the spot, knees lifting in turn. */
export const marchingOnTheSpot: Drawing = {
  id: "marching-on-the-spot",
  view: { azimuth: 22, elevation: 8 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: march("right"),
      alt: "Standing tall on one leg, the other knee lifted to hip height, the opposite arm swung forward.",
    },
    {
      pose: march("left"),
      alt: "The other knee is lifted now and the arms have changed over.",
      arrows: [
        {
          through: [
            [0.14, -0.14, 0],
            [0.14, 0.02, 0],
          ],
          from: "left.knee",
        },
      ],
    },
  ],
};
