import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type Pose } from "../pose";
import { onBack } from "./lying-positions";

/** The knee hug, the whole body rolled to a side by these degrees. */
const rocked = (twist: number): Pose => ({
  ...onBack,
  root: { pitch: -97, twist },
  trunk: { ...onBack.trunk, lumbarFlexion: 6, lumbarRotation: -twist / 4, thoracicRotation: -twist / 3 },
  both: { hipFlexion: 122, kneeFlexion: 116, ankleDorsiflexion: -10 },
  rests: [{ points: ["pelvis"], on: FLOOR }],
  hands: bothHands({
    at: { from: "right.shin", by: [-0.01, 0, 0.02] },
    fingers: [0.4, 0.3, -1],
    palm: [-0.3, -1, -0.2],
    elbow: [0.2, -0.6, 0.9],
  }),
});
const arc = (sign: 1 | -1) =>
  ({
    through: [
      [-0.03, 0.46, -0.13 * sign],
      [-0.03, 0.53, 0.02 * sign],
      [-0.03, 0.48, 0.17 * sign],
    ],
  }) as const;

/** On the back hugging the knees and rocking a little from side to side; seen from the side and above. */
export const supineKneeHugRocking: Drawing = {
  id: "supine-knee-hug-rocking",
  view: { azimuth: 24, elevation: 30 },
  props: [{ kind: "mat" }],
  nearest: ["leftArm", "rightArm"],
  frames: [
    { pose: rocked(0), alt: "Lying on the back, hugging both knees to the chest, head down." },
    { pose: rocked(-24), alt: "The hugged knees and the pelvis rock a little to one side.", arrows: [arc(-1)] },
    { pose: rocked(24), alt: "The hugged knees and the pelvis rock a little to the other side.", arrows: [arc(1)] },
  ],
};
