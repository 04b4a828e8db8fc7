import type { Drawing } from "../drawing";
import { FLOOR, type HandContact, type Pose } from "../pose";

/** The lower forearm flat on the floor. */
const forearm: HandContact = {
  hand: "right",
  at: { by: [-0.33, 0, 0.2] },
  fingers: [0, 0, 1],
  palm: [0, -1, 0],
  elbow: [0, -1, 0],
};
const thigh: HandContact = {
  hand: "left",
  at: { from: "left.thigh", by: [-0.06, 0, 0] },
  fingers: [1, -0.2, 0.2],
  palm: [0, -1, -0.2],
  elbow: [-0.2, 0.6, 0.8],
};
const start: Pose = {
  root: { pitch: -79, twist: 90 },
  trunk: { lumbarSideBend: -25, thoracicSideBend: -24 },
  both: { hipFlexion: 4, kneeFlexion: 85, ankleDorsiflexion: -20 },
  left: { hipAbduction: 11 },
  right: { hipAbduction: -11 },
  rests: [{ points: ["right.hip"], on: FLOOR }],
  pin: { point: "pelvis", x: 0, z: 0 },
  hands: [forearm, thigh],
};

/** On the side, propped on the forearm and the knees, lifting the hips. */
export const sidePlankKnees: Drawing = {
  id: "side-plank-knees",
  view: { azimuth: 0, elevation: 17 },
  props: [{ kind: "mat" }],
  side: "right",
  frames: [
    {
      pose: start,
      alt: "Lying on one side, propped on the forearm, elbow under the shoulder, knees bent, hip on the floor.",
    },
    {
      pose: {
        ...start,
        root: { pitch: -64, twist: 90 },
        trunk: {},
        left: { hipExternalRotation: -10 },
        right: { hipExternalRotation: 12 },
        rests: [{ points: ["right.knee"], on: FLOOR }],
      },
      alt: "The hips are lifted: one line from shoulder to knee.",
      arrows: [
        {
          through: [
            [0, 0.07, 0.05],
            [0, 0.2, 0.05],
          ],
          from: "left.hip",
        },
      ],
    },
  ],
};
