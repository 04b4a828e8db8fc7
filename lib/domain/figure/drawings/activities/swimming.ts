import type { Drawing } from "../../drawing";
import type { Pose, Side } from "../../pose";

/** On the back in the water, one arm reaching over the head, the other long beside the body, legs kicking a little. */
const backstroke = (over: Side): Pose => {
  const other: Side = over === "left" ? "right" : "left";
  const sides = {
    [over]: {
      shoulderFlexion: 122,
      shoulderAbduction: 6,
      elbowFlexion: 4,
      hipFlexion: 10,
      kneeFlexion: 14,
      ankleDorsiflexion: -40,
    },
    [other]: {
      shoulderFlexion: -8,
      shoulderAbduction: 12,
      elbowFlexion: 6,
      hipFlexion: 20,
      kneeFlexion: 12,
      ankleDorsiflexion: -44,
    },
  };
  return {
    root: { pitch: -86 },
    trunk: { neckFlexion: -8, headFlexion: 10 },
    ...sides,
    rests: [{ points: ["pelvis"], on: { height: 0 } }],
    pin: { point: "pelvis", x: 0 },
  };
};

/** Easy backstroke. */
export const swimming: Drawing = {
  id: "swimming",
  view: { azimuth: 8, elevation: 12 },
  props: [{ kind: "water", from: [-0.74, -0.14, 0], to: [0.62, -0.14, 0], height: 0.19 }],
  frames: [
    {
      pose: backstroke("right"),
      alt: "Swimming on the back, face out of the water. One arm reaches over the head, the other lies long beside the body.",
    },
    {
      pose: backstroke("left"),
      alt: "The arms have changed over: the other one reaches over the head. The legs kick softly.",
      arrows: [
        {
          through: [
            [0.16, 0.3, 0.1],
            [-0.05, 0.4, 0.1],
            [-0.3, 0.34, 0.1],
          ],
        },
      ],
    },
  ],
};
