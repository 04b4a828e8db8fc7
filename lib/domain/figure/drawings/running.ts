import type { Drawing } from "../drawing";
import { FLOOR, type Pose, type Side } from "../pose";

const stride = (front: Side): Pose => {
  const back: Side = front === "left" ? "right" : "left";
  const lifted = { hipFlexion: 52, kneeFlexion: 84, ankleDorsiflexion: 4, shoulderFlexion: -42, elbowFlexion: 86 };
  const pushing = { hipFlexion: -14, kneeFlexion: 16, ankleDorsiflexion: -8, shoulderFlexion: 38, elbowFlexion: 92 };
  return {
    root: { pitch: 8 },
    trunk: { neckFlexion: -6 },
    both: { shoulderAbduction: 6 },
    left: { shoulderAbduction: 6, ...(front === "left" ? lifted : pushing) },
    right: { shoulderAbduction: 6, ...(front === "right" ? lifted : pushing) },
    rests: [{ points: [`${back}.toes`], on: FLOOR }],
    pin: { point: "pelvis", x: 0 },
    fists: ["left", "right"],
  };
};

/** Running slowly. */
export const running: Drawing = {
  id: "running",
  view: "side",
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: stride("right"),
      alt: "Running: one knee swings forward, the other leg pushes off, elbows bent, arms in turn.",
    },
    {
      pose: stride("left"),
      alt: "Running: the other knee swings forward, the arms have changed over.",
      arrows: [
        {
          through: [
            [0.18, 0.02, 0.1],
            [0.36, 0.02, 0.1],
          ],
          from: "upperBack",
        },
      ],
    },
  ],
};
