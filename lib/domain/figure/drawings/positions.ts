import { bothFeet } from "../pair";
import { FLOOR, type Pose } from "../pose";
import { SEAT_HEIGHT } from "../prop";

/** Starting positions that several drawings share. Each is a pose to be spread and changed. */

export const standing: Pose = {
  root: {},
  both: { shoulderAbduction: 5, elbowFlexion: 10, hipAbduction: 1 },
  rests: [{ points: ["left.heel", "right.heel"], on: FLOOR }],
};

export const seated: Pose = {
  root: {},
  both: { hipFlexion: 88, kneeFlexion: 88, shoulderFlexion: 14, shoulderAbduction: 4, elbowFlexion: 40 },
  rests: [{ points: ["seat"], on: { height: SEAT_HEIGHT } }],
  pin: { point: "seat", x: 0 },
  feet: bothFeet({ at: { by: [0.26, 0, 0.06] }, toes: [1, 0, 0.12], sole: [0, -1, 0], knee: [1, 0.3, 0] }),
};

/** On the back with knees bent and feet flat, head towards -x. */
export const hookLying: Pose = {
  root: { pitch: -90 },
  trunk: { neckFlexion: 4, headFlexion: 2 },
  both: {
    shoulderAbduction: 22,
    shoulderFlexion: -4,
    elbowFlexion: 8,
    forearmPronation: 60,
    hipFlexion: 45,
    kneeFlexion: 80,
  },
  rests: [{ points: ["pelvis", "thorax"], on: FLOOR }],
  pin: { point: "pelvis", x: 0 },
  feet: bothFeet({ at: { by: [0.3, 0, 0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [0.3, 1, 0] }),
};

export const prone: Pose = {
  root: { pitch: 90 },
  both: { ankleDorsiflexion: -50, hipAbduction: 3 },
  rests: [{ points: ["pelvis", "thorax"], on: FLOOR }],
  pin: { point: "pelvis", x: 0 },
};

/** On the right side, facing the viewer, head towards -x. */
export const sideLying: Pose = {
  root: { pitch: -84, twist: 90 },
  trunk: { neckSideBend: -8 },
  both: { hipFlexion: 45, kneeFlexion: 75, ankleDorsiflexion: -10 },
  rests: [{ points: ["right.shoulder", "right.hip"], on: FLOOR }],
  pin: { point: "pelvis", x: 0, z: 0 },
};
