import type { Drawing } from "../drawing";
import { FLOOR, type HandContact, type Pose } from "../pose";

const forearm: HandContact = {
  hand: "right",
  at: { by: [-0.33, 0, 0.2] },
  fingers: [0, 0, 1],
  palm: [0, -1, 0],
  elbow: [0, -1, 0],
};
const shoulder: HandContact = {
  hand: "left",
  at: { from: "right.shoulder", by: [0, 0.01, 0.0] },
  fingers: [-0.3, -1, 0],
  palm: [0, 0, -1],
  elbow: [0.5, 0.3, 1],
};
const start: Pose = {
  root: { pitch: -79, twist: 90 },
  trunk: { lumbarSideBend: -25, thoracicSideBend: -24 },
  left: { hipFlexion: 12, kneeFlexion: 2, hipAbduction: 8 },
  right: { hipFlexion: -2, kneeFlexion: 2, hipAbduction: -11 },
  rests: [{ points: ["right.hip"], on: FLOOR }],
  pin: { point: "pelvis", x: 0, z: 0 },
  hands: [forearm, shoulder],
};

/** On the side with long legs, propped on the forearm and the feet, lifting the hips. */
export const sidePlankFull: Drawing = {
  id: "side-plank-full",
  view: { azimuth: 0, elevation: 15 },
  props: [{ kind: "mat" }],
  side: "right",
  frames: [
    { pose: start, alt: "Lying on one side, propped on the forearm, legs long, the upper foot in front of the lower." },
    {
      pose: {
        ...start,
        root: { pitch: -73, twist: 90 },
        trunk: {},
        left: { hipFlexion: 8, kneeFlexion: 2, hipAbduction: -2 },
        right: { hipFlexion: -4, kneeFlexion: 2 },
        rests: [{ points: ["right.ankle"], on: FLOOR }],
      },
      alt: "The hips are lifted: the body is one straight line from head to feet.",
      arrows: [
        {
          through: [
            [0, 0.07, 0],
            [0, 0.2, 0],
          ],
          from: "left.hip",
        },
      ],
    },
  ],
};
