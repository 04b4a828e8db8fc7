import type { Drawing } from "../../drawing";
import { FLOOR, type HandContact, type Pose } from "../../pose";

const RADIUS = 0.165;
/** Heels on the wall behind. */
const WALL = -0.62;

const crossed: readonly HandContact[] = [
  {
    hand: "right",
    at: { from: "upperBack", by: [0.0, 0, -0.05] },
    fingers: [0.4, 0.2, -1],
    palm: [0, 1, 0],
    elbow: [0.2, -0.6, 1],
  },
  {
    hand: "left",
    at: { from: "upperBack", by: [0.0, 0, 0.05] },
    fingers: [0.4, 0.2, 1],
    palm: [0, 1, 0],
    elbow: [0.2, -0.6, -1],
  },
];
const over = (pitch: number, trunk: NonNullable<Pose["trunk"]>): Pose => ({
  root: { pitch },
  trunk,
  both: { shoulderFlexion: 30 },
  rests: [
    { points: ["pelvis"], on: { height: RADIUS * 2 - 0.06 } },
    { points: ["right.toes"], on: FLOOR },
  ],
  pin: { point: "pelvis", x: -0.1 },
  feet: [
    {
      foot: "right",
      at: { by: [WALL + 0.075, 0.097, 0.12] },
      toes: [0.35, -1, 0.1],
      sole: [-1, -0.35, 0],
      knee: [0.3, -1, 0.1],
    },
    {
      foot: "left",
      at: { by: [WALL + 0.075, 0.097, -0.12] },
      toes: [0.35, -1, -0.1],
      sole: [-1, -0.35, 0],
      knee: [0.3, -1, -0.1],
    },
  ],
  hands: crossed,
});

/** Lifting the trunk to a straight line over a large ball, feet against a wall. */
export const fitballHyperextension: Drawing = {
  id: "fitball-hyperextension",
  view: { azimuth: 8, elevation: 8 },
  props: [
    { kind: "wall", x: WALL - 0.02, height: 0.5 },
    { kind: "floor" },
    { kind: "ball", at: [0.03, RADIUS, 0], radius: RADIUS, tone: "mat" },
  ],
  target: "low-back",
  frames: [
    {
      pose: over(74, { lumbarFlexion: 26, thoracicFlexion: 24, neckFlexion: 6 }),
      alt: "Lying with the belly over a large ball, slightly rounded, arms crossed on the chest, feet wide, heels against a wall.",
    },
    {
      pose: over(66, { lumbarFlexion: 2, thoracicFlexion: 0, neckFlexion: 4 }),
      alt: "The chest is lifted until head, back and legs make one straight line, and no higher. The eyes look down.",
      arrows: [
        {
          through: [
            [0.16, -0.14, 0.1],
            [0.18, 0.0, 0.1],
            [0.12, 0.13, 0.1],
          ],
          from: "head",
        },
      ],
    },
  ],
};
