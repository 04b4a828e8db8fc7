import type { Arrow } from "../../drawing";
import { FLOOR, type Pose, type Side } from "../../pose";

/** How the arms of a walker move: swing to and fro, and bend of the elbows; degrees. */
interface Arms {
  readonly swing: number;
  readonly elbow: number;
}

/** A walking stride with the heel of this leg ahead. */
export const stride = (front: Side, { swing, elbow }: Arms, floor = 0): Pose => {
  const ahead = { hipFlexion: 25, kneeFlexion: 4, ankleDorsiflexion: 2 };
  const behind = { hipFlexion: -14, kneeFlexion: 19, ankleDorsiflexion: 0 };
  const back = { shoulderFlexion: -swing, elbowFlexion: elbow, shoulderAbduction: 5 };
  const forth = { shoulderFlexion: swing, elbowFlexion: elbow + 8, shoulderAbduction: 5 };
  return {
    root: { pitch: 3 },
    trunk: { neckFlexion: -2 },
    left: front === "left" ? { ...ahead, ...back } : { ...behind, ...forth },
    right: front === "right" ? { ...ahead, ...back } : { ...behind, ...forth },
    rests: [{ points: [`${front}.heel`], on: floor === 0 ? FLOOR : { height: floor } }],
    pin: { point: "pelvis", x: 0 },
  };
};

/** The way a walker goes. */
export const onward: Arrow = {
  through: [
    [0.2, 0.06, 0.1],
    [0.38, 0.06, 0.1],
  ],
  from: "thorax",
};
