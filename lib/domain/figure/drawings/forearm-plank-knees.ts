import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type Pose } from "../pose";

const hands = bothHands({
  at: { by: [0.52, 0, 0.1] },
  fingers: [1, 0, -0.2],
  palm: [0, -1, 0],
  elbow: [-0.6, -1, 0.1],
});
const start: Pose = {
  root: { pitch: 84 },
  trunk: { lumbarFlexion: -24, thoracicFlexion: -14, neckFlexion: -4 },
  both: { hipFlexion: -6, ankleDorsiflexion: -50, kneeFlexion: 4 },
  rests: [{ points: ["pelvis"], on: FLOOR }],
  pin: { point: "right.knee", x: -0.25 },
  hands,
};

/** On forearms and knees, lifting the hips to a straight line. */
export const forearmPlankKnees: Drawing = {
  id: "forearm-plank-knees",
  view: "side",
  props: [{ kind: "mat" }],
  target: "belly",
  frames: [
    { pose: start, alt: "Lying on the belly, propped on the forearms, elbows under the shoulders." },
    {
      pose: {
        ...start,
        root: { pitch: 72 },
        trunk: { lumbarFlexion: 6, thoracicFlexion: 2, neckFlexion: -4 },
        both: { hipFlexion: 2, kneeFlexion: 20, ankleDorsiflexion: -50 },
        rests: [{ points: ["left.knee", "right.knee"], on: FLOOR }],
      },
      alt: "The hips are lifted: shoulders, hips and knees make one line. Weight is on the forearms and knees.",
      arrows: [
        {
          through: [
            [0, -0.19, 0.1],
            [0, -0.08, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
