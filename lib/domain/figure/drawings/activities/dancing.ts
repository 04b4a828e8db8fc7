import type { Drawing } from "../../drawing";
import { bothFeet } from "../../pair";
import { FLOOR, type Pose, type Side } from "../../pose";

/** Weight over one soft knee, arms swinging the other way. */
const sway = (over: Side): Pose => {
  const sign = over === "right" ? 1 : -1;
  const near = { shoulderAbduction: 26, shoulderFlexion: -10, elbowFlexion: 70 };
  const far = { shoulderAbduction: 34, shoulderFlexion: 40, elbowFlexion: 60 };
  return {
    root: { roll: sign * 3 },
    trunk: {
      lumbarSideBend: -sign * 8,
      thoracicSideBend: -sign * 4,
      neckSideBend: sign * 6,
      thoracicRotation: sign * 8,
    },
    left: over === "left" ? near : far,
    right: over === "right" ? near : far,
    rests: [
      { points: ["pelvis"], on: { height: 0.45 } },
      { points: ["left.heel", "right.heel"], on: FLOOR },
    ],
    pin: { point: "pelvis", x: 0, z: sign * 0.07 },
    feet: bothFeet({ at: { by: [0, 0, 0.12] }, toes: [1, 0, 0.4], sole: [0, -1, 0], knee: [1, 0, 0.3] }),
  };
};

/** Stepping and swaying to music on soft knees. */
export const dancing: Drawing = {
  id: "dancing",
  view: { azimuth: 62, elevation: 8 },
  props: [{ kind: "floor" }, { kind: "sign", sign: "music", at: [0, 0.98, -0.3] }],
  frames: [
    {
      pose: sway("left"),
      alt: "Dancing to music: the weight is over one soft knee, the hips sway, arms move loosely.",
    },
    {
      pose: sway("right"),
      alt: "Swaying over to the other foot. The feet stay low, the chest stays tall.",
      arrows: [
        {
          through: [
            [0, 0.02, -0.32],
            [0, -0.03, -0.2],
            [0, 0.02, -0.07],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
