import type { Drawing } from "../../drawing";
import { FLOOR, type FootContact } from "../../pose";
import { stride } from "../activities/brisk";
import { feetApart, onFeet } from "../stances";

const STEP = 0.09;

const onStep: FootContact = {
  foot: "right",
  at: { by: [0.17, STEP, 0.065] },
  toes: [1, 0, 0.15],
  sole: [0, -1, 0],
  knee: [1, 0.2, 0],
};

/** Weight on both feet, one foot on a low step in turn, a rucksack for loads. */
export const standingPostureHabits: Drawing = {
  id: "standing-posture-habits",
  view: { azimuth: 24, elevation: 7 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: { ...onFeet({ thigh: 5, shank: 4 }), feet: feetApart(0.08) },
      alt: "Standing with the weight on both feet, feet apart, knees soft.",
    },
    {
      pose: {
        ...onFeet({}),
        rests: [{ points: ["left.heel"], on: FLOOR }],
        pin: { point: "left.ankle", x: 0 },
        feet: [onStep],
      },
      alt: "Standing for long: one foot on a low step, changing feet often.",
      props: [{ kind: "block", from: [0.08, 0, -0.02], to: [0.34, STEP, 0.16] }],
      arrows: [
        {
          through: [
            [0.06, 0.0, 0.14],
            [0.12, 0.13, 0.14],
            [0.22, 0.12, 0.14],
          ],
        },
      ],
    },
    {
      pose: stride("right", { swing: 20, elbow: 16 }),
      alt: "Walking with a rucksack on both shoulders, the arms free to swing.",
      gear: [{ kind: "rucksack" }],
    },
  ],
};
