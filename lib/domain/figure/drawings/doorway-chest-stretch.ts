import type { Drawing } from "../drawing";
import { FLOOR, type HandContact, type Pose } from "../pose";
import { legLeaning, onFeet } from "./stances";

const forearm: HandContact = {
  hand: "right",
  at: { by: [0.03, 0.86, 0.25] },
  fingers: [0, 1, 0.05],
  palm: [1, 0, 0],
  elbow: [-0.2, -1, 0.6],
};
const start: Pose = { ...onFeet({}), pin: { point: "pelvis", x: 0 }, hands: [forearm] };

/** Standing in a doorway with one forearm on the frame and stepping through. */
export const doorwayChestStretch: Drawing = {
  id: "doorway-chest-stretch",
  view: { azimuth: -54, elevation: 8 },
  props: [
    { kind: "floor" },
    { kind: "block", from: [0.03, 0, 0.22], to: [0.08, 1.1, 0.3], near: true },
    { kind: "block", from: [0.03, 0, -0.36], to: [0.08, 1.1, -0.28] },
    { kind: "block", from: [0.03, 1.1, -0.36], to: [0.08, 1.16, 0.3] },
  ],
  side: "right",
  nearest: ["rightArm"],
  frames: [
    { pose: start, alt: "Standing in a doorway, seen from behind, one forearm on the frame below shoulder height." },
    {
      pose: {
        ...onFeet({ trunk: 4 }),
        root: { pitch: 4, yaw: -14 },
        trunk: { thoracicRotation: -16, neckRotation: -10 },
        right: legLeaning({ trunk: 4, thigh: -13, shank: 13 }),
        rests: [{ points: ["right.heel"], on: FLOOR }],
        pin: { point: "right.ankle", x: -0.06 },
        feet: [{ foot: "left", at: { by: [0.13, 0, -0.12] }, toes: [1, 0, -0.1], sole: [0, -1, 0], knee: [1, 0, 0] }],
        hands: [forearm],
      },
      alt: "One small step through the doorway and the chest turned away, the forearm still on the frame.",
      arrows: [
        {
          through: [
            [-0.2, 0, 0.25],
            [0.06, 0, 0.25],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
