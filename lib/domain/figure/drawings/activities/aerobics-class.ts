import type { Drawing } from "../../drawing";
import { FLOOR, type Pose } from "../../pose";
import { onFoot } from "../stances";

const ready: Pose = {
  root: {},
  both: { shoulderAbduction: 8, elbowFlexion: 96, hipAbduction: 1, kneeFlexion: 0 },
  rests: [{ points: ["left.heel", "right.heel"], on: FLOOR }],
  pin: { point: "pelvis", x: 0, z: 0 },
  fists: ["left", "right"],
};
const sideStep: Pose = {
  root: {},
  both: { shoulderAbduction: 84, shoulderExternalRotation: 20, elbowFlexion: 14, hipAbduction: 17, kneeFlexion: 0 },
  rests: [{ points: ["left.heel", "right.heel"], on: FLOOR }],
  pin: { point: "pelvis", x: 0, z: 0 },
  feet: [
    { foot: "left", at: { by: [0, 0, -0.2] }, toes: [1, 0, -0.5], sole: [0, -1, 0], knee: [1, 0, -0.4] },
    { foot: "right", at: { by: [0, 0, 0.2] }, toes: [1, 0, 0.5], sole: [0, -1, 0], knee: [1, 0, 0.4] },
  ],
  fists: ["left", "right"],
};
const march = onFoot("left", { hipFlexion: 74, kneeFlexion: 84, shoulderFlexion: -16, elbowFlexion: 86 });

/** A low-impact class: step to the side with open arms, march when breath is short. */
export const aerobicsClass: Drawing = {
  id: "aerobics-class",
  view: { azimuth: 68, elevation: 8 },
  props: [{ kind: "floor" }],
  frames: [
    { pose: ready, alt: "Standing tall with room all round, feet together, elbows bent." },
    {
      pose: sideStep,
      alt: "A wide step to the side, both feet on the floor, arms open at shoulder height. No jump.",
      arrows: [
        {
          through: [
            [0, -0.06, 0.12],
            [0, -0.06, 0.3],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: { ...march, left: { ...march.left, shoulderFlexion: 30, elbowFlexion: 86 }, fists: ["left", "right"] },
      alt: "Marching on the spot when talking gets hard: one knee up, the other foot stays down.",
    },
  ],
};
