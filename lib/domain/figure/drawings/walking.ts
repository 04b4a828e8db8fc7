import type { Drawing } from "../drawing";
import { FLOOR, type Pose, type Side } from "../pose";

const step = (front: Side): Pose => {
  const back: Side = front === "left" ? "right" : "left";
  const leading = { hipFlexion: 22, kneeFlexion: 4, ankleDorsiflexion: 2, shoulderFlexion: -24, elbowFlexion: 22 };
  const trailing = { hipFlexion: -14, kneeFlexion: 18, ankleDorsiflexion: 2, shoulderFlexion: 26, elbowFlexion: 34 };
  return {
    root: { pitch: 2 },
    both: { shoulderAbduction: 4 },
    ...(front === "left"
      ? { left: { shoulderAbduction: 4, ...leading } }
      : { right: { shoulderAbduction: 4, ...leading } }),
    ...(back === "left"
      ? { left: { shoulderAbduction: 4, ...trailing } }
      : { right: { shoulderAbduction: 4, ...trailing } }),
    rests: [{ points: [`${front}.heel`, `${back}.toes`], on: FLOOR }],
    pin: { point: "pelvis", x: 0 },
  };
};

/** Walking at an easy pace. */
export const walking: Drawing = {
  id: "walking",
  view: "side",
  props: [{ kind: "floor" }],
  frames: [
    { pose: step("right"), alt: "Walking upright with a long easy step, arms swinging." },
    {
      pose: step("left"),
      alt: "Walking: the other leg steps forward, the arms swing in turn.",
      arrows: [
        {
          through: [
            [0.14, 0.02, 0.1],
            [0.3, 0.02, 0.1],
          ],
          from: "thorax",
        },
      ],
    },
  ],
};
