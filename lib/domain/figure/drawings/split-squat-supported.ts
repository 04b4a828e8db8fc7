import type { Drawing } from "../drawing";
import { FLOOR, type HandContact, type Pose } from "../pose";
import { hanging } from "./stances";

const hold: HandContact = {
  hand: "left",
  at: { by: [0.2, 0.5, -0.24] },
  fingers: [1, 0, -0.2],
  palm: [0, -1, 0],
  elbow: [-1, 0, -0.4],
};
const split = (front: number, frontShank: number, back: number, backShank: number): Pose => ({
  root: {},
  right: { ...hanging, hipFlexion: front, kneeFlexion: front + frontShank, ankleDorsiflexion: frontShank },
  left: { ...hanging, hipFlexion: -back, kneeFlexion: backShank - back, ankleDorsiflexion: 18 },
  rests: [{ points: ["right.heel"], on: FLOOR }],
  pin: { point: "right.ankle", x: 0.2 },
  hands: [hold],
});

/** A long stride beside a chair, going straight down on both knees. */
export const splitSquatSupported: Drawing = {
  id: "split-squat-supported",
  view: "side",
  props: [{ kind: "floor" }, { kind: "chair", x: 0.32, z: -0.36, beside: true }],
  side: "right",
  frames: [
    {
      pose: split(24, -8, 16, 34),
      alt: "A long stride beside a chair, one hand on its back. The back heel is up, trunk upright.",
    },
    {
      pose: split(66, 4, 2, 84),
      alt: "Both knees bent: the body has sunk straight down, the back knee near the floor, trunk upright.",
      arrows: [
        {
          through: [
            [-0.17, 0.2, 0],
            [-0.17, 0.04, 0],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
