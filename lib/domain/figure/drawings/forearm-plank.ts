import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type Pose } from "../pose";

const hands = bothHands({
  at: { by: [0.49, 0, 0.1] },
  fingers: [1, 0, -0.2],
  palm: [0, -1, 0],
  elbow: [-0.6, -1, 0.1],
});
const start: Pose = {
  root: { pitch: 84 },
  trunk: { lumbarFlexion: -25, thoracicFlexion: -18, neckFlexion: -4 },
  both: { hipFlexion: -13, kneeFlexion: 2, ankleDorsiflexion: 10 },
  rests: [{ points: ["pelvis"], on: FLOOR }],
  pin: { point: "right.toes", x: -0.5 },
  hands,
};

/** On forearms and toes, lifting the body to a straight line. */
export const forearmPlank: Drawing = {
  id: "forearm-plank",
  view: "side",
  props: [{ kind: "mat" }],
  target: "belly",
  frames: [
    { pose: start, alt: "Lying on the belly, propped on the forearms, elbows under the shoulders, toes tucked under." },
    {
      pose: {
        ...start,
        root: { pitch: 82 },
        trunk: { lumbarFlexion: 6, thoracicFlexion: 2, neckFlexion: -4 },
        both: { hipFlexion: 2, kneeFlexion: 2, ankleDorsiflexion: 10 },
        rests: [{ points: ["left.toes", "right.toes"], on: FLOOR }],
      },
      alt: "The hips are lifted: the body is one straight line from ear to ankle, on forearms and toes.",
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
