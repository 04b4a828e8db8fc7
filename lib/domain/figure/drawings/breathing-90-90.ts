import type { Drawing } from "../drawing";
import { bothHands } from "../pair";
import { FLOOR, type Pose } from "../pose";
import { onBack } from "./lying-positions";

const breath = (bellyRise: number): Pose => ({
  ...onBack,
  both: { hipFlexion: 84, kneeFlexion: 91, ankleDorsiflexion: -4 },
  rests: [{ points: ["pelvis", "thorax"], on: FLOOR }],
  bellyRise,
  hands: bothHands({
    at: { from: "waist", by: [0, bellyRise, 0.045] },
    fingers: [0.4, 0, -1],
    palm: [0, -1, 0],
    elbow: [0.4, -0.6, 1],
  }),
});

/** On the back with the lower legs on a chair: slow breaths into the belly and the ribs of the back. */
export const breathing9090: Drawing = {
  id: "breathing-90-90",
  view: "side",
  props: [{ kind: "floor" }, { kind: "chair", x: 0.2, back: false }],
  target: "belly",
  frames: [
    {
      pose: breath(-0.006),
      breath: "out",
      alt: "Lying on the back, lower legs on a chair seat, hips and knees at right angles, hands on the belly. Breathing out long, the belly is low.",
      arrows: [
        {
          through: [
            [0, 0.26, 0],
            [0, 0.14, 0],
          ],
          from: "waist",
        },
      ],
    },
    {
      pose: breath(0.045),
      breath: "in",
      alt: "Breathing in through the nose: the belly rises under the hands, the back is heavy.",
      arrows: [
        {
          through: [
            [0, 0.15, 0],
            [0, 0.27, 0],
          ],
          from: "waist",
        },
      ],
    },
  ],
};
