import type { Drawing } from "../drawing";
import type { HandContact, Pose } from "../pose";
import { sideLying, sidePillow } from "./positions";

const hand: HandContact = {
  hand: "left",
  at: { by: [-0.34, 0, 0.19] },
  fingers: [-1, 0, 0.6],
  palm: [0, -1, 0],
  elbow: [1, 0.3, 0],
};
const lying: Pose = { ...sideLying, hands: [hand] };

/** Lying on the side with bent knees and opening the upper knee, feet together. */
export const clamshellSideLying: Drawing = {
  id: "clamshell-side-lying",
  view: { azimuth: 0, elevation: 28 },
  props: [{ kind: "mat" }, sidePillow(0)],
  side: "left",
  target: "left-hip",
  frames: [
    { pose: lying, alt: "Lying on one side, hips and knees bent, knees and feet together, head on a pillow." },
    {
      pose: {
        ...lying,
        left: { ...lying.both, hipFlexion: 45, hipAbduction: 24, hipExternalRotation: 40, kneeFlexion: 88 },
      },
      alt: "Lying on one side. The upper knee is opened upwards like a shell, the feet stay together, the pelvis does not roll.",
      arrows: [
        {
          through: [
            [0.06, -0.04, 0.06],
            [0.09, 0.05, 0.06],
            [0.07, 0.13, 0.06],
          ],
          from: "left.knee",
        },
      ],
    },
  ],
};
