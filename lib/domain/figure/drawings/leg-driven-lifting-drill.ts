import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { feetApart, onFeet } from "./stances";

const HALF = [0.085, 0.075, 0.11] as const;
const hands = (x: number, y: number) =>
  bothHands({
    at: { by: [x, y, HALF[2] - 0.006] },
    fingers: [0.8, -0.6, 0],
    palm: [0, 0, -1],
    elbow: [-1, 0, 0.5],
  });

/** Lifting a box close to the body with the legs. */
export const legDrivenLiftingDrill: Drawing = {
  id: "leg-driven-lifting-drill",
  view: { azimuth: 20, elevation: 8 },
  props: [{ kind: "floor" }],
  gear: [{ kind: "box", half: HALF }],
  frames: [
    {
      pose: {
        ...onFeet({ trunk: 52, thigh: 82, shank: 26 }),
        trunk: { neckFlexion: -22 },
        feet: feetApart(0.13),
        hands: hands(0.2, 0.13),
      },
      alt: "Feet wide, hips back and knees bent together, back flat, both hands on a box on the floor close in front.",
    },
    {
      pose: { ...onFeet({}), feet: feetApart(0.13), hands: hands(0.16, 0.58) },
      alt: "Standing upright, the box held close against the body.",
      arrows: [
        {
          through: [
            [-0.2, -0.02, 0.1],
            [-0.2, 0.18, 0.1],
          ],
          from: "pelvis",
        },
      ],
    },
  ],
};
