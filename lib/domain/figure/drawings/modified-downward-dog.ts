import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR } from "../pose";
import { allFours } from "./positions";

const HANDS = 0.36;
const hands = bothHands({ at: { by: [HANDS, 0, 0.12] }, fingers: [1, 0, 0], palm: [0, -1, 0], elbow: [-0.6, 0.4, 1] });
const start = allFours(88, { neckFlexion: -4 });

/** From hands and knees lifting the knees and sending the hips up and back. */
export const modifiedDownwardDog: Drawing = {
  id: "modified-downward-dog",
  view: "side",
  props: [{ kind: "mat" }],
  target: "whole-back",
  frames: [
    {
      pose: { ...start, both: { ...start.both, ankleDorsiflexion: -6 }, hands },
      alt: "On hands and knees on a mat, hands shoulder-wide, toes tucked.",
    },
    {
      pose: {
        root: { pitch: 124 },
        trunk: { lumbarFlexion: 6, neckFlexion: 6 },
        both: { hipFlexion: 132, kneeFlexion: 46, ankleDorsiflexion: 8 },
        rests: [{ points: ["left.toes", "right.toes"], on: FLOOR }],
        pin: { point: "right.toes", x: -0.05 },
        hands,
      },
      alt: "Knees lifted, hips high up and back, knees still bent and heels off the floor, back long, ears beside the arms.",
      arrows: [
        {
          through: [
            [0.1, 0.0, 0.1],
            [0.06, 0.12, 0.1],
            [-0.04, 0.15, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
