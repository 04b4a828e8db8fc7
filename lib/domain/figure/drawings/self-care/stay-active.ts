import type { Drawing } from "../../drawing";
import type { HandContact } from "../../pose";
import { FLOOR, type Pose } from "../../pose";
import { breathingSeated } from "../breathing-seated";
import { onFeet } from "../stances";

const END = [0.4, 0.03, 0.06] as const;
const hands: readonly HandContact[] = [
  {
    hand: "left",
    at: { by: [0.16, 0.62, -0.06] },
    fingers: [0.7, 0.5, 0.5],
    palm: [0.3, -0.4, 0.8],
    elbow: [-0.4, -1, -0.6],
  },
  {
    hand: "right",
    at: { by: [0.2, 0.49, 0.05] },
    fingers: [0.8, -0.1, -0.4],
    palm: [0, -0.4, -1],
    elbow: [-0.6, -1, 0.5],
  },
];
const sweeping: Pose = {
  ...onFeet({ trunk: 12, thigh: 10, shank: 4 }),
  rests: [{ points: ["left.heel"], on: FLOOR }],
  pin: { point: "left.ankle", x: 0 },
  trunk: { neckFlexion: 8 },
  feet: [{ foot: "right", at: { by: [0.08, 0, 0.07] }, toes: [1, 0, 0.2], sole: [0, -1, 0], knee: [1, 0.2, 0] }],
  hands,
  fists: ["left", "right"],
};

/** Usual tasks go on, shorter and slower, with a rest before the pain grows. */
export const stayActive: Drawing = {
  id: "stay-active",
  view: { azimuth: 14, elevation: 7 },
  props: [{ kind: "floor" }],
  frames: [
    {
      pose: sweeping,
      alt: "Doing a usual task for a short while, for example sweeping the floor with an upright back.",
      props: [
        {
          kind: "block",
          from: [0.35, 0, -0.03],
          to: [0.47, 0.045, 0.15],
        },
      ],
      gear: [{ kind: "rod", hand: "right", to: END, above: 0.32 }],
    },
    {
      pose: breathingSeated(0),
      alt: "Sitting down for a rest before the pain grows. Later the task goes on.",
      props: [
        { kind: "chair", x: 0 },
        { kind: "sign", sign: "clock", at: [0.4, 0.8, 0] },
      ],
    },
  ],
};
