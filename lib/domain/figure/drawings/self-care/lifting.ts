import type { Drawing } from "../../drawing";
import type { Gear } from "../../gear";
import { bothHands } from "../../pair";
import { feetApart, onFeet } from "../stances";

const HALF = [0.085, 0.075, 0.11] as const;

const SIDEWAYS = [HALF[2], HALF[1], HALF[0]] as const;

const holding = (x: number, y: number) =>
  bothHands({ at: { by: [x, y, HALF[2] - 0.006] }, fingers: [0.8, -0.6, 0], palm: [0, 0, -1], elbow: [-1, 0, 0.5] });

const box = (half: readonly [number, number, number]): readonly Gear[] => [{ kind: "box", half }];

/** Close to the load, up with the legs, turning with the feet. */
export const liftingTechnique: Drawing = {
  id: "lifting-technique",
  view: { azimuth: 20, elevation: 8 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: {
        ...onFeet({ trunk: 52, thigh: 82, shank: 26 }),
        trunk: { neckFlexion: -22 },
        feet: feetApart(0.13),
        hands: holding(0.2, 0.13),
      },
      alt: "Feet apart close to the box, hips and knees bent, back flat, both hands on the box.",
      gear: box(HALF),
    },
    {
      pose: { ...onFeet({}), feet: feetApart(0.13), hands: holding(0.16, 0.58) },
      breath: "out",
      alt: "Breathing out and standing up with the legs, the box close to the body.",
      gear: box(HALF),
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
    {
      pose: {
        ...onFeet({}),
        root: { yaw: 90 },
        pin: { point: "pelvis", x: 0, z: 0 },
        hands: [
          {
            hand: "right",
            at: { by: [-HALF[2] + 0.006, 0.58, 0.17] },
            fingers: [0, -0.6, 0.8],
            palm: [1, 0, 0],
            elbow: [-0.5, 0, -1],
          },
          {
            hand: "left",
            at: { by: [HALF[2] - 0.006, 0.58, 0.17] },
            fingers: [0, -0.6, 0.8],
            palm: [-1, 0, 0],
            elbow: [0.5, 0, -1],
          },
        ],
      },
      alt: "Turning with the feet: toes, hips and box all face the new way, the back is not twisted.",
      gear: box(SIDEWAYS),
      arrows: [
        {
          through: [
            [0.26, 0.02, -0.05],
            [0.28, 0.02, 0.12],
            [0.14, 0.02, 0.28],
          ],
        },
      ],
    },
  ],
};
