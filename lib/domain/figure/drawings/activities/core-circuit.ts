import type { Drawing } from "../../drawing";
import { FLOOR } from "../../pose";
import { onBack, tableTop } from "../lying-positions";
import { reaching } from "./back-circuits";

/** Dead bug, side plank on the knees and bird dog: front, side and back of the trunk. */
export const coreStrengthening: Drawing = {
  id: "core-strengthening",
  view: { azimuth: 4, elevation: 14 },
  props: [{ kind: "mat" }],
  frames: [
    {
      pose: {
        ...onBack,
        both: { ...tableTop, shoulderFlexion: 90, elbowFlexion: 4 },
        right: { hipFlexion: 14, kneeFlexion: 8, ankleDorsiflexion: -6 },
        left: { shoulderFlexion: 166, elbowFlexion: 4 },
      },
      alt: "Front: on the back, arms and legs up, one arm and the opposite heel are lowered. The low back stays still.",
      arrows: [
        {
          through: [
            [-0.03, 0.24, 0],
            [0.05, 0.18, 0],
            [0.06, 0.07, 0],
          ],
          from: "right.ankle",
        },
      ],
    },
    {
      pose: {
        root: { pitch: -64, twist: 90 },
        both: { hipFlexion: 4, kneeFlexion: 85, ankleDorsiflexion: -20 },
        left: { hipExternalRotation: -10 },
        right: { hipExternalRotation: 12 },
        rests: [{ points: ["right.knee"], on: FLOOR }],
        pin: { point: "pelvis", x: 0, z: 0 },
        hands: [
          { hand: "right", at: { by: [-0.33, 0, 0.2] }, fingers: [0, 0, 1], palm: [0, -1, 0], elbow: [0, -1, 0] },
          {
            hand: "left",
            at: { from: "left.thigh", by: [-0.06, 0, 0] },
            fingers: [1, -0.2, 0.2],
            palm: [0, -1, -0.2],
            elbow: [-0.2, 0.6, 0.8],
          },
        ],
      },
      alt: "Side: propped on one forearm and the knees, hips lifted, one line from shoulder to knee.",
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
    {
      pose: reaching,
      alt: "Back: on hands and knees, one arm stretched ahead and the opposite leg back.",
      arrows: [
        {
          through: [
            [0.02, -0.2, 0.05],
            [-0.03, -0.05, 0.05],
          ],
          from: "right.ankle",
        },
      ],
    },
  ],
};
