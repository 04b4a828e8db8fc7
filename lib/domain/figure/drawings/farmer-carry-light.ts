import type { Drawing } from "../drawing";
import { FLOOR, type Pose, type Side } from "../pose";
import { onFeet } from "./stances";

const fists = ["left", "right"] as const;
const arms = { shoulderAbduction: 9, elbowFlexion: 4 } as const;
const step = (front: Side): Pose => {
  const leading = { ...arms, hipFlexion: 17, kneeFlexion: 4, ankleDorsiflexion: 2 };
  const trailing = { ...arms, hipFlexion: -10, kneeFlexion: 18, ankleDorsiflexion: 14 };
  const back: Side = front === "left" ? "right" : "left";
  return {
    root: {},
    left: front === "left" ? leading : trailing,
    right: front === "right" ? leading : trailing,
    rests: [{ points: [`${front}.heel`, `${back}.toes`], on: FLOOR }],
    pin: { point: "pelvis", x: 0 },
    fists,
  };
};

/** Walking tall with a weight in each hand. */
export const farmerCarryLight: Drawing = {
  id: "farmer-carry-light",
  view: { azimuth: 36, elevation: 10 },
  props: [{ kind: "floor" }],
  gear: [{ kind: "dumbbell" }],
  frames: [
    {
      pose: { ...onFeet({}), both: { ...onFeet({}).both, ...arms }, pin: { point: "pelvis", x: 0 }, fists },
      alt: "Standing tall, a weight in each hand, arms and shoulders hanging.",
    },
    { pose: step("right"), alt: "A short step, trunk tall, the weights hang still beside the body." },
    {
      pose: step("left"),
      alt: "A short step with the other foot, trunk tall, shoulders quiet.",
      arrows: [
        {
          through: [
            [0.2, 0.02, 0],
            [0.36, 0.02, 0],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
