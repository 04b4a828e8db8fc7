import { bothFeet, bothHands } from "../pair";
import { FLOOR, type HandContact, type Pose } from "../pose";
import { SEAT_HEIGHT } from "../prop";

/** Starting positions that several drawings share. Each is a pose to be spread and changed. */

export const standing: Pose = {
  root: {},
  both: { shoulderAbduction: 5, elbowFlexion: 10, hipAbduction: 1 },
  rests: [{ points: ["left.heel", "right.heel"], on: FLOOR }],
};

export const seated: Pose = {
  root: {},
  both: { shoulderFlexion: 14, shoulderAbduction: 4, elbowFlexion: 40 },
  rests: [{ points: ["seat"], on: { height: SEAT_HEIGHT } }],
  pin: { point: "seat", x: 0 },
  feet: bothFeet({ at: { by: [0.26, 0, 0.06] }, toes: [1, 0, 0.12], sole: [0, -1, 0], knee: [1, 0.3, 0] }),
};

/** Palms down on the floor beside a body that lies along x; `x` is where the palms are. */
export const palmsDown = (x: number): readonly HandContact[] =>
  bothHands({ at: { by: [x, 0, 0.17] }, fingers: [1, 0, 0.1], palm: [0, -1, 0], elbow: [0, 0.4, 1] });

/** On the back with knees bent and feet flat, head towards -x. */
export const hookLying: Pose = {
  root: { pitch: -90 },
  trunk: { neckFlexion: -24, headFlexion: 22 },
  rests: [{ points: ["pelvis", "thorax"], on: FLOOR }],
  pin: { point: "pelvis", x: 0 },
  feet: bothFeet({ at: { by: [0.3, 0, 0.06] }, toes: [1, 0, 0], sole: [0, -1, 0], knee: [0.3, 1, 0] }),
  hands: palmsDown(0.08),
};

export const prone: Pose = {
  root: { pitch: 90 },
  both: { ankleDorsiflexion: -50, hipAbduction: 3 },
  rests: [{ points: ["pelvis", "thorax"], on: FLOOR }],
  pin: { point: "pelvis", x: 0 },
};

/** On hands and knees on the insteps; `pitch` tips the pelvis. */
export const allFours = (pitch: number, trunk: NonNullable<Pose["trunk"]>): Pose => ({
  root: { pitch },
  trunk,
  both: { hipFlexion: pitch, kneeFlexion: 98, ankleDorsiflexion: -50 },
  rests: [{ points: ["left.knee", "right.knee"], on: FLOOR }],
  pin: { point: "right.knee", x: 0 },
  hands: bothHands({ at: { by: [0.33, 0, 0.12] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-1, 0, 0.2] }),
});

/** On the right side, facing the viewer, head towards -x on a pillow, lower arm forward. */
export const sideLying: Pose = {
  root: { pitch: -90, twist: 90 },
  trunk: { lumbarSideBend: -9 },
  both: { hipFlexion: 45, kneeFlexion: 75, ankleDorsiflexion: -10 },
  right: { shoulderFlexion: 80, shoulderAbduction: 6, elbowFlexion: 80 },
  rests: [{ points: ["right.shoulder", "right.hip"], on: FLOOR }],
  pin: { point: "pelvis", x: 0, z: 0 },
};

/** The pillow that keeps the head level with the spine in side lying, on a surface at this height. */
export const sidePillow = (height: number) =>
  ({ kind: "pillow", at: [-0.41, height + 0.035, 0.01], half: [0.075, 0.035, 0.12] }) as const;
